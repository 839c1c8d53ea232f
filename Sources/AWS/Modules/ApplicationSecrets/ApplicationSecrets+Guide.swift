public import Terraform

extension ApplicationSecrets {
  public static let guide: Guide? = Guide(
    """
    Secrets of an application in Secrets Manager, encrypted with a key of the module. They have no values: a person sets each value, so
    that it is in no state and no plan.
    """,
    limits: [
      "A task that reads a secret starts only after the secret has a value.",
      "The secrets are not rotated. Tasks read a secret when they start, so a new value needs a new deployment of the service.",
      "A destroyed secret can be restored for 30 days. Its name cannot be used again before that.",
    ],
    swift: """
      tf.module("secrets", ApplicationSecrets(name: "shop-api-prod", secrets: ["signing-key"]))
      """
  ) { tf in
    tf.module("secrets", ApplicationSecrets(name: "shop-api-prod", secrets: ["signing-key"]))
  }
}
