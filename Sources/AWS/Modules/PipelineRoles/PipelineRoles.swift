public import Terraform

/// The two IAM roles that GitHub Actions assumes for a stack: one for plans, and one for applies.
///
/// ```swift
/// tf.module(
///   "api",
///   PipelineRoles(
///     name: "pipeline-connect2-api-prod",
///     providerARN: github.arn,
///     subject: "repo:example/connect2:environment:api-prod",
///     bucketARN: states.bucketARN,
///     bucketKeyARN: states.kmsKeyARN,
///     regions: [.usWest2],
///     stack: api,
///     roleNames: ["connect2-api-prod-*"],
///     bucketNames: ["connect2-api-prod-*"]
///   )
/// )
/// ```
///
/// Only jobs of one GitHub environment can assume them. They can read and write one state and its lock, and read the states that the stack
/// reads. Their other permissions are those that ``PipelineActions`` lists for the types of resources of the stack.
public struct PipelineRoles: Module {
  public static let name = "pipeline-roles"
  public static let requirements = Requirements.awsModule

  let name: Text
  let providerARN: ARN<IdentityProvider>
  let subject: Text
  let bucketARN: ARN<Bucket>
  let bucketKeyARN: ARN<Key>
  let regions: List<Text>
  let stateKey: Text
  let readableStateKeys: List<Text>
  let resourceTypes: List<Text>
  let dataSourceTypes: List<Text>
  let roleNames: List<Text>
  let bucketNames: List<Text>

  /// Describes the roles of a stack of this deployment.
  ///
  /// - Parameters:
  ///   - name: The prefix of the names of the roles, which end in `-plan` and `-apply`. No stack may create a role whose name begins
  ///     like this, because it could give itself every permission.
  ///   - providerARN: The OIDC identity provider of GitHub in the account.
  ///   - subject: The [subject](https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims) of the tokens whose
  ///     jobs can assume the roles.
  ///   - bucketARN: The bucket of the states.
  ///   - bucketKeyARN: The KMS key of the bucket.
  ///   - regions: The regions of the stack. The roles have no permissions in other regions, except `us-east-1`, the region of IAM and
  ///     Route 53.
  ///   - stack: The stack, which determines the state, the states that it reads, and the types of its resources.
  ///   - roleNames: The names of the IAM roles and instance profiles that the stack creates, with `*`. It cannot create or pass others.
  ///   - bucketNames: The names of the buckets that the stack creates, with `*`.
  public init(
    name: Text,
    providerARN: ARN<IdentityProvider>,
    subject: Text,
    bucketARN: ARN<Bucket>,
    bucketKeyARN: ARN<Key>,
    regions: [Region],
    stack: StackSummary,
    roleNames: List<Text> = .default,
    bucketNames: List<Text> = .default
  ) {
    self.init(
      name: name,
      providerARN: providerARN,
      subject: subject,
      bucketARN: bucketARN,
      bucketKeyARN: bucketKeyARN,
      regions: List(regions.map { Text($0.name) }),
      stateKey: Text(stringLiteral: stack.stateKey),
      readableStateKeys: List(([stack.stateKey] + stack.readKeys).map { Text(stringLiteral: $0) }),
      resourceTypes: Self.known(stack.resourceTypes, in: Permissions.resources, "", of: stack),
      dataSourceTypes: Self.known(stack.dataSourceTypes, in: Permissions.dataSources, "data.", of: stack),
      roleNames: roleNames,
      bucketNames: bucketNames
    )
  }

  /// Describes the roles of a stack that is not part of this deployment.
  ///
  /// - Parameters:
  ///   - name: The prefix of the names of the roles, which end in `-plan` and `-apply`.
  ///   - providerARN: The OIDC identity provider of GitHub in the account.
  ///   - subject: The subject of the tokens whose jobs can assume the roles.
  ///   - bucketARN: The bucket of the states.
  ///   - bucketKeyARN: The KMS key of the bucket.
  ///   - regions: The regions of the stack. The roles have no permissions in other regions, except `us-east-1`, the region of IAM and
  ///     Route 53.
  ///   - stateKey: The key of the stack's state in the bucket.
  ///   - readableStateKeys: The keys of the states that both roles read: that of the stack, and those that it reads.
  ///   - resourceTypes: The types of the resources of the stack, like `aws_vpc`.
  ///   - dataSourceTypes: The types of the data sources of the stack, like `aws_region`.
  ///   - roleNames: The names of the IAM roles and instance profiles that the stack creates, with `*`.
  ///   - bucketNames: The names of the buckets that the stack creates, with `*`.
  public init(
    name: Text,
    providerARN: ARN<IdentityProvider>,
    subject: Text,
    bucketARN: ARN<Bucket>,
    bucketKeyARN: ARN<Key>,
    regions: List<Text>,
    stateKey: Text,
    readableStateKeys: List<Text>,
    resourceTypes: List<Text>,
    dataSourceTypes: List<Text>,
    roleNames: List<Text> = .default,
    bucketNames: List<Text> = .default
  ) {
    self.name = name
    self.providerARN = providerARN
    self.subject = subject
    self.bucketARN = bucketARN
    self.bucketKeyARN = bucketKeyARN
    self.regions = regions
    self.stateKey = stateKey
    self.readableStateKeys = readableStateKeys
    self.resourceTypes = resourceTypes
    self.dataSourceTypes = dataSourceTypes
    self.roleNames = roleNames
    self.bucketNames = bucketNames
  }

  private static func known(
    _ types: [String],
    in table: [String: some Any],
    _ prefix: String,
    of stack: StackSummary
  ) -> List<Text> {
    List(
      types.map { type in
        table[type] == nil ? Text(expr: .invalid(.unknown(prefix + type, in: stack))) : Text(stringLiteral: type)
      }
    )
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.name,
      "Prefix of the names of the roles.",
      Validation("1 to 58 letters, digits and hyphens.") { $0.matches("^[A-Za-z0-9-]{1,58}$") }
    )
    Field(\.providerARN, "OIDC identity provider of GitHub in the account.")
    Field(
      \.subject,
      "Subject of the tokens whose jobs can assume the roles.",
      Validation("A job of one repository and one GitHub environment.") {
        $0.matches("^repo:[^*:/]+/[^*:/]+:environment:[^*:]+$")
      }
    )
    Field(\.bucketARN, "Bucket of the states.")
    Field(\.bucketKeyARN, "KMS key of the bucket.")
    Field(
      \.regions,
      "Regions in which the roles have permissions, besides us-east-1, the region of IAM and Route 53.",
      Validation("At least one region.") { $0.count >= 1 }
    )
    Field(\.stateKey, "Key of the stack's state in the bucket.")
    Field(\.readableStateKeys, "Keys of the states that both roles read: that of the stack, and those that it reads.")
    Field(\.resourceTypes, "Types of the resources of the stack, which determine the permissions.")
    Field(\.dataSourceTypes, "Types of the data sources of the stack.")
    Field(\.roleNames, "Names of the IAM roles and instance profiles of the stack, with *.", default: [])
    Field(\.bucketNames, "Names of the buckets of the stack, with *.", default: [])
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The role of the jobs that plan.
    public let planRoleARN: ARN<Role>
    /// The role of the jobs that apply.
    public let applyRoleARN: ARN<Role>

    public static let interface = Interface(Self.init) {
      Field(\.planRoleARN, "Role of the jobs that plan.")
      Field(\.applyRoleARN, "Role of the jobs that apply.")
    }
  }
}

extension Diagnostic {
  fileprivate static func unknown(_ type: String, in stack: StackSummary) -> Diagnostic {
    Diagnostic(
      .unknownPermissions,
      "the IAM actions for \(type) of the stack \(stack.name) are not known",
      why: "The roles of a stack have only the permissions that its resources need.",
      fix: "Add the type to `Permissions`, with the actions that its documentation and CloudTrail list."
    )
  }
}
