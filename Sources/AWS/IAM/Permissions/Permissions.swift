/// What Terraform calls for each type of resource and of data source.
///
/// Reading is by whole verbs where that tells nothing but how things are set up, `ec2:Describe*`; what changes something is named action
/// by action. Neither reads what a resource holds, like a secret or an object in a bucket.
enum Permissions {
  /// What creating and destroying resources of a type calls, besides reading them.
  struct Calls {
    let read: [String]
    let change: [String]

    init(read: [String], _ change: [String]) {
      self.read = read
      self.change = change
    }
  }

  /// By the type of resource.
  static let resources = [network, compute, storage, operations].reduce(into: [:]) { all, some in
    all.merge(some) { first, _ in first }
  }

  /// By the type of data source.
  static let dataSources: [String: [String]] = [
    "aws_caller_identity": ["sts:GetCallerIdentity"],
    "aws_ecr_repository": ["ecr:DescribeRepositories", "ecr:ListTagsForResource", "ecr:DescribeImages"],
    "aws_region": [],
    "aws_ssm_parameter": ["ssm:GetParameter"],
  ]

  /// Makes a role that belongs to a service of AWS, and to no stack.
  static let serviceRole = "iam:CreateServiceLinkedRole"
}
