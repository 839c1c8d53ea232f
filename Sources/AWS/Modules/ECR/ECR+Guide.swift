public import Terraform

extension ECR {
  public static let guide: Guide? = Guide(
    """
    Image repositories with immutable tags, scanned and encrypted images, and a lifecycle policy that keeps the images that a rollback
    needs. All environments use the same repositories, which exist before the services.
    """,
    limits: [
      "AWS does not delete a repository that has images.",
      "Only the newest `images_kept` images are kept. If an older image still runs, no new task can start with it. The number has to cover the images that are pushed between two deployments to the slowest environment, and the image before.",
      "Images are scanned with basic scanning; enhanced scanning is a setting of the whole account.",
      "Other accounts can pull images, and not push them.",
    ],
    swift: """
      tf.module("registry", ECR(repositories: ["shop-api", "shop-web"]))
      """
  ) { tf in
    tf.module("registry", ECR(repositories: ["shop-api", "shop-web"]))
  }
}
