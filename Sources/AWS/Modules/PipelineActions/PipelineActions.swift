public import Terraform

/// The IAM actions that Terraform needs for a stack, by the types of its resources and data sources.
///
/// ```swift
/// let actions = tf.module("actions", PipelineActions(resourceTypes: ["aws_sns_topic"], dataSourceTypes: []))
/// ```
///
/// ```hcl
/// module "actions" {
///   source = "../pipeline-actions"
///
///   resource_types    = ["aws_sns_topic"]
///   data_source_types = []
/// }
/// ```
///
/// The module declares no resources. Its outputs are for the policies of roles, which ``PipelineRoles`` declares. Actions that change IAM
/// roles and buckets are separate outputs, because a policy allows them only for the roles and buckets of the stack. A type that the module
/// does not know fails the plan.
public struct PipelineActions: Module {
  public static let name = "pipeline-actions"
  public static let requirements = Requirements(terraform: ">= 1.11.0", providers: [])

  let resourceTypes: List<Text>
  let dataSourceTypes: List<Text>

  /// Describes the stack.
  ///
  /// - Parameters:
  ///   - resourceTypes: The types of the resources of the stack, like `aws_vpc`.
  ///   - dataSourceTypes: The types of the data sources of the stack, like `aws_region`.
  public init(resourceTypes: List<Text>, dataSourceTypes: List<Text>) {
    self.resourceTypes = resourceTypes
    self.dataSourceTypes = dataSourceTypes
  }

  public static let interface = Interface(Self.init) {
    Field(\.resourceTypes, "Types of the resources of the stack.")
    Field(\.dataSourceTypes, "Types of the data sources of the stack.")
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The actions that a plan calls.
    public let readActions: List<Action>
    /// The actions that an apply calls as well, except those on IAM roles, instance profiles and buckets.
    public let changeActions: List<Action>
    /// The actions on IAM roles and instance profiles that an apply calls.
    public let roleActions: List<Action>
    /// The actions on S3 buckets that an apply calls.
    public let bucketActions: List<Action>

    public static let interface = Interface(Self.init) {
      Field(\.readActions, "Actions that a plan calls.")
      Field(
        \.changeActions,
        "Actions that an apply calls as well, except those on IAM roles, instance profiles and buckets."
      )
      Field(\.roleActions, "Actions on IAM roles and instance profiles that an apply calls.")
      Field(\.bucketActions, "Actions on S3 buckets that an apply calls.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let resources = tf.local("resource_actions", Self.byType(Permissions.resources) { Calls($0) })
    let dataSources = tf.local("data_source_actions", Self.byType(Permissions.dataSources, Self.actions))
    let calls = tf.local("calls", resourceTypes.map(as: "type") { resources[$0] })

    let reading =
      calls.map(as: "call") { $0.read }.flattened() + dataSourceTypes.map(as: "type") { dataSources[$0] }.flattened()
    let changes = tf.local("changes", calls.map(as: "call") { $0.change }.flattened().distinct.sorted)
    let isOfRoles = { (action: Action) in
      action.hasPrefix("iam:") && action != Action(stringLiteral: Permissions.serviceRole)
    }
    return Outputs(
      readActions: (["sts:GetCallerIdentity"] + reading).distinct.sorted,
      changeActions: changes.filter(as: "action") { !isOfRoles($0) && !$0.hasPrefix("s3:") },
      roleActions: changes.filter(as: "action", isOfRoles),
      bucketActions: changes.filter(as: "action") { $0.hasPrefix("s3:") }
    )
  }

  fileprivate struct Calls: ObjectValue {
    let read: List<Action>
    let change: List<Action>

    static let interface = Interface(Self.init) {
      Field(\.read, "Actions that read a resource of the type.")
      Field(\.change, "Actions that create, change and delete it.")
    }
  }

  fileprivate static func actions(_ names: [String]) -> List<Action> { List(names.map { Action(stringLiteral: $0) }) }

  private static func byType<Element: Value, Known>(_ table: [String: Known], _ transform: (Known) -> Element) -> Map<
    Element
  > {
    Map(table.sorted { $0.key < $1.key }.map { ($0.key, transform($0.value)) })
  }
}

extension PipelineActions.Calls {
  fileprivate init(_ calls: Permissions.Calls) {
    self.init(read: PipelineActions.actions(calls.read), change: PipelineActions.actions(calls.change))
  }
}
