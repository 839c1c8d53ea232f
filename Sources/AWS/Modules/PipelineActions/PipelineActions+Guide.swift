public import Terraform

extension PipelineActions {
  public static let guide: Guide? = Guide(
    """
    The IAM actions that Terraform needs for a stack, by the types of its resources. The module declares no resources: its outputs are for
    the policies of the roles that plan and apply the stack, which `pipeline-roles` declares.
    """,
    limits: [
      "A type that is not in the table of the module fails the plan. Add it, with the actions that its documentation and CloudTrail list.",
      "The table has actions, and no ARNs of resources.",
    ],
    swift: """
      tf.module("actions", PipelineActions(resourceTypes: ["aws_sns_topic"], dataSourceTypes: ["aws_region"]))
      """
  ) { tf in
    tf.module("actions", PipelineActions(resourceTypes: ["aws_sns_topic"], dataSourceTypes: ["aws_region"]))
  }
}
