/// The IAM actions that the AWS provider needs for each type of resource and data source.
///
/// Read actions use a wildcard where it gives access to settings only, like `ec2:Describe*`. Actions that change a resource are listed
/// one by one. No action gives access to the data of a resource, like the value of a secret or an object in a bucket.
enum Permissions {
  /// The actions for one type of resource.
  struct Calls {
    /// The actions that a plan needs.
    let read: [String]
    /// The actions that creating, changing and destroying a resource need in addition.
    let change: [String]

    init(read: [String], _ change: [String]) {
      self.read = read
      self.change = change
    }
  }

  /// The actions by type of resource.
  static let resources = [network, compute, storage, operations].reduce(into: [:]) { all, some in
    all.merge(some) { first, _ in first }
  }

  /// The actions by type of data source.
  static let dataSources: [String: [String]] = [
    "aws_caller_identity": ["sts:GetCallerIdentity"],
    "aws_ecr_repository": ["ecr:DescribeRepositories", "ecr:ListTagsForResource", "ecr:DescribeImages"],
    "aws_region": [],
    "aws_ssm_parameter": ["ssm:GetParameter"],
  ]

  /// Creates a service-linked role, which belongs to a service of AWS and not to a stack.
  static let serviceRole = "iam:CreateServiceLinkedRole"
}
