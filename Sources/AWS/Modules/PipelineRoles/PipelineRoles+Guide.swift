public import Terraform

extension PipelineRoles {
  public static let guide: Guide? = Guide(
    """
    The two IAM roles that GitHub Actions assumes for a stack: one for plans, and one for applies. Only jobs of one GitHub environment can
    assume them. They can use one state and its lock, read the states that the stack reads, and call the actions that its resources need.
    """,
    limits: [
      "The permissions are limited to regions, and for IAM roles and buckets also to names. Two stacks of one account can change each other’s resources of types that both have.",
      "No stack may create a role whose name begins like the names of these roles, because it could give itself every permission.",
      "All inline policies of a role together have at most [10,240 characters](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html). Those of the API of Connect 2.0, which has 47 types of resources, have 8,463.",
    ],
    swift: """
      tf.module(
        "network",
        PipelineRoles(
          name: "pipeline-shop-network-prod",
          providerARN: shared.githubARN,
          subject: "repo:example/shop:environment:network-prod",
          bucketARN: shared.stateBucketARN,
          bucketKeyARN: shared.stateBucketKeyARN,
          regions: ["us-west-2"],
          stateKey: "network/terraform.tfstate",
          readableStateKeys: ["network/terraform.tfstate"],
          resourceTypes: ["aws_subnet", "aws_vpc"],
          dataSourceTypes: []
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "network",
      PipelineRoles(
        name: "pipeline-shop-network-prod",
        providerARN: shared.githubARN,
        subject: "repo:example/shop:environment:network-prod",
        bucketARN: shared.stateBucketARN,
        bucketKeyARN: shared.stateBucketKeyARN,
        regions: ["us-west-2"],
        stateKey: "network/terraform.tfstate",
        readableStateKeys: ["network/terraform.tfstate"],
        resourceTypes: ["aws_subnet", "aws_vpc"],
        dataSourceTypes: []
      )
    )
  }
}
