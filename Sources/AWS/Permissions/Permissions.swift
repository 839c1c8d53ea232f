public import Terraform

/// What Terraform calls for the resources of a stack.
///
/// They follow from the types of resource that it has. Reading is by whole verbs where that tells nothing but how things are set up,
/// `ec2:Describe*`; what changes something is named action by action. Neither reads what a resource holds, like a secret or an object
/// in a bucket.
public struct Permissions: Sendable {
  /// What a plan calls.
  public let read: [Action]
  /// What an apply calls as well.
  public let change: [Action]
  /// What an apply does with IAM roles and instance profiles, which is to be allowed for those of the stack alone.
  public let role: [Action]
  /// What an apply does with buckets, which is to be allowed for those of the stack alone: one of the others has the states.
  public let bucket: [Action]

  /// The permissions for a stack. A type of resource that nothing is known of is an error where they are used.
  public init(for stack: ComposedStack) {
    var read = Set(["sts:GetCallerIdentity"])
    var change = Set<String>()
    var unknown: [String] = []
    for type in stack.resourceTypes {
      if let calls = Self.calls(for: type) {
        read.formUnion(calls.read)
        change.formUnion(calls.change)
      } else {
        unknown.append(type)
      }
    }
    for type in stack.dataSourceTypes {
      if let actions = Self.dataSources[type] { read.formUnion(actions) } else { unknown.append("data.\(type)") }
    }
    let faults = unknown.map { Action(expr: .fault(.unknown($0, in: stack))) }
    self.read = faults + read.sorted().map { Action(stringLiteral: $0) }
    func changing(_ isIncluded: (String) -> Bool) -> [Action] {
      change.filter(isIncluded).sorted().map { Action(stringLiteral: $0) }
    }
    role = changing { $0.hasPrefix("iam:") && $0 != Self.serviceRole }
    bucket = changing { $0.hasPrefix("s3:") }
    self.change = changing { !$0.hasPrefix("s3:") && (!$0.hasPrefix("iam:") || $0 == Self.serviceRole) }
  }

  /// What creating and destroying resources of a type calls, besides reading them.
  struct Calls {
    let read: [String]
    let change: [String]

    init(read: [String], _ change: [String]) {
      self.read = read
      self.change = change
    }
  }

  private static func calls(for type: String) -> Calls? {
    network[type] ?? compute[type] ?? storage[type] ?? operations[type]
  }

  /// Makes a role that belongs to a service of AWS, and to no stack.
  private static let serviceRole = "iam:CreateServiceLinkedRole"

  private static let dataSources: [String: [String]] = [
    "aws_caller_identity": ["sts:GetCallerIdentity"],
    "aws_ecr_repository": ["ecr:DescribeRepositories", "ecr:ListTagsForResource", "ecr:DescribeImages"],
    "aws_region": [],
    "aws_ssm_parameter": ["ssm:GetParameter"],
  ]
}

extension Fault {
  fileprivate static func unknown(_ type: String, in stack: ComposedStack) -> Fault {
    Fault(
      "nothing is known of what Terraform calls for \(type), which the stack \(stack.name) has",
      why: "The roles of a stack may do what its resources need, and no more.",
      fix: "Add the type to `Permissions`, with the actions that its documentation and CloudTrail name."
    )
  }
}
