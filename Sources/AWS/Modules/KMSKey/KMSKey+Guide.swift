public import Terraform

extension KMSKey {
  public static let guide: Guide? = Guide(
    """
    A customer-managed KMS key with an alias, which several modules share. A module that gets no key declares its own.
    """,
    limits: [
      "The key is symmetric, and rotates every year.",
      "A destroyed key can be restored for 30 days. After that, the data that it encrypted is lost.",
      "A role that can use the key can decrypt everything that it encrypts.",
    ],
    swift: """
      tf.module(
        "key",
        KMSKey(name: "shop-api-prod", logGroups: ["/aws/rds/instance/shop-api-prod/*"])
      )
      """
  ) { tf in
    tf.module(
      "key",
      KMSKey(name: "shop-api-prod", logGroups: ["/aws/rds/instance/shop-api-prod/*"])
    )
  }
}
