public import Terraform

extension ApplicationSecrets {
  public static let guide: Guide? = Guide(
    """
    Secrets of an application that people fill. Each is made empty, encrypted with a key of its own, so that no state and no plan has its
    value.
    """,
    limits: [
      "A task that reads a secret does not start before somebody has given it a value.",
      "Nothing rotates them; whoever changes one deploys the service, as tasks read it when they start.",
      "A secret that is destroyed can be saved for 30 days, and its name is taken as long.",
    ],
    swift: """
      tf.module("secrets", ApplicationSecrets(name: "shop-api-prod", secrets: ["signing-key"]))
      """
  ) { tf in
    tf.module("secrets", ApplicationSecrets(name: "shop-api-prod", secrets: ["signing-key"]))
  }
}
