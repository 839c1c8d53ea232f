public import Terraform

extension ECSCluster {
  public static let guide: Guide? = Guide(
    """
    An ECS cluster for Fargate, with enhanced Container Insights, and with ECS Exec sessions that are encrypted and logged.
    """,
    limits: [
      "Only Fargate and Fargate Spot; there are no EC2 instances.",
      "The log group is named `/ecs/<name>/exec`.",
    ],
    swift: """
      tf.module("cluster", ECSCluster(name: "shop-prod"))
      """
  ) { tf in
    tf.module("cluster", ECSCluster(name: "shop-prod"))
  }
}
