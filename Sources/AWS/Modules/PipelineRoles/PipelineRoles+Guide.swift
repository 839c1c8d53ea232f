public import Terraform

extension PipelineRoles {
  public static let guide: Guide? = Guide(
    """
    The two roles that GitHub takes for a stack: one that plans, and one that applies. Jobs of one GitHub environment can take them. They
    reach one state and its lock, read the states that the stack reads, and call what its types of resource need.
    """,
    limits: [
      "What a stack may change is narrowed by region, and by name for IAM roles and buckets alone; two stacks of one account can change each other’s resources of a kind that both have.",
      "No stack may make a role whose name begins like those of the pipeline: it could give itself every permission.",
      "The inline policies of a role have [10,240 characters](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) together; those of Connect 2.0’s API, which has 47 types of resource, have 8,463.",
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
