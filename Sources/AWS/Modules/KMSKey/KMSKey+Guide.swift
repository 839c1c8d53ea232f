public import Terraform

extension KMSKey {
  public static let guide: Guide? = Guide(
    """
    A customer-managed key, with an alias, that several modules share. A module that is given none has a key of its own.
    """,
    limits: [
      "Symmetric, and rotated every year.",
      "A key that is destroyed can be saved for 30 days; what it encrypted is lost after that.",
      "Whoever may use the key, may use it for everything that it encrypts.",
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
