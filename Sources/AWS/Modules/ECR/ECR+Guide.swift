public import Terraform

extension ECR {
  public static let guide: Guide? = Guide(
    """
    Image repositories with immutable tags, scanned and encrypted images, and a lifecycle that leaves what a rollback needs. There is one
    registry for all environments, and it is older than every service.
    """,
    limits: [
      "A repository that has images is not destroyed.",
      "An image older than the newest `images_kept` is gone, even if it still runs: then no new task of it starts. The number covers what is pushed between two deployments to the slowest environment, and the one before.",
      "Scanning is ECR's basic one; enhanced scanning is a setting of the whole account.",
      "Other accounts pull and never push.",
    ],
    swift: """
      tf.module("registry", ECR(repositories: ["shop-api", "shop-web"]))
      """
  ) { tf in
    tf.module("registry", ECR(repositories: ["shop-api", "shop-web"]))
  }
}
