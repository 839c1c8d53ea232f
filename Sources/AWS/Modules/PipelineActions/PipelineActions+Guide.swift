public import Terraform

extension PipelineActions {
  public static let guide: Guide? = Guide(
    """
    What Terraform calls for a stack, by the types of resource that the stack has. The module makes nothing: its outputs are for the
    policies of the roles that plan and apply the stack, and `pipeline-roles` makes those.
    """,
    limits: [
      "A type that is not in its table stops the plan; add it, with what its documentation and CloudTrail name.",
      "An action is for all resources of its kind: the table knows no ARNs.",
    ],
    swift: """
      tf.module("actions", PipelineActions(resourceTypes: ["aws_sns_topic"], dataSourceTypes: ["aws_region"]))
      """
  ) { tf in
    tf.module("actions", PipelineActions(resourceTypes: ["aws_sns_topic"], dataSourceTypes: ["aws_region"]))
  }
}
