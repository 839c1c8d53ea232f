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

  /// Makes the roles of a stack.
  ///
  /// - Parameters:
  ///   - name: What the names of the roles begin with; they end in `-plan` and `-apply`. No stack may make a role of such a name, or it
  ///     could give itself every permission.
  ///   - providerARN: GitHub, as the account knows it.
  ///   - subject: The jobs that may take the roles, by the
  ///     [subject](https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims) of their token.
  ///   - bucketARN: The bucket of the states.
  ///   - bucketKeyARN: The key of the bucket.
  ///   - regions: The regions that the stack is in. The roles can do nothing in others, but in `us-east-1`, where IAM and Route 53 are.
  ///   - stack: The stack, for its state, the states that it reads, and what Terraform calls for its resources.
  ///   - roleNames: Names of the roles and instance profiles that the stack makes, with `*`. It can make no others, nor hand them on.
  ///   - bucketNames: Names of the buckets that the stack makes, with `*`.
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

  /// Makes the roles of a stack that is written elsewhere.
  ///
  /// - Parameters:
  ///   - name: What the names of the roles begin with; they end in `-plan` and `-apply`.
  ///   - providerARN: GitHub, as the account knows it.
  ///   - subject: The jobs that may take the roles.
  ///   - bucketARN: The bucket of the states.
  ///   - bucketKeyARN: The key of the bucket.
  ///   - regions: The regions that the stack is in. The roles can do nothing in others, but in `us-east-1`, where IAM and Route 53 are.
  ///   - stateKey: The state of the stack.
  ///   - readableStateKeys: The states that both roles read: that of the stack, and those that it needs.
  ///   - resourceTypes: The types of its resources: `aws_vpc`.
  ///   - dataSourceTypes: The types of its data sources: `aws_region`.
  ///   - roleNames: Names of the roles and instance profiles that the stack makes, with `*`.
  ///   - bucketNames: Names of the buckets that the stack makes, with `*`.
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

  public static let interface = Interface(
    Self.init(
      name:
      providerARN:
      subject:
      bucketARN:
      bucketKeyARN:
      regions:
      stateKey:
      readableStateKeys:
      resourceTypes:
      dataSourceTypes:
      roleNames:
      bucketNames:
    )
  ) {
    Field(
      \.name,
      "What the names of the roles begin with.",
      Validation("1 to 58 letters, digits and hyphens.") { $0.matches("^[A-Za-z0-9-]{1,58}$") }
    )
    Field(\.providerARN, "GitHub, as the account knows it.")
    Field(
      \.subject,
      "The jobs that may take the roles, by the subject of their token.",
      Validation("A job of one repository and one GitHub environment.") {
        $0.matches("^repo:[^*:/]+/[^*:/]+:environment:[^*:]+$")
      }
    )
    Field(\.bucketARN, "Bucket of the states.")
    Field(\.bucketKeyARN, "Key of the bucket.")
    Field(
      \.regions,
      "Regions that the stack is in, beside us-east-1, where IAM and Route 53 are.",
      Validation("One region at least.") { $0.count >= 1 }
    )
    Field(\.stateKey, "State of the stack.")
    Field(\.readableStateKeys, "States that both roles read: that of the stack, and those that it needs.")
    Field(\.resourceTypes, "Types of the resources of the stack, which say what the roles may do.")
    Field(\.dataSourceTypes, "Types of its data sources.")
    Field(\.roleNames, "Names of the IAM roles and instance profiles of the stack, with *.", default: [])
    Field(\.bucketNames, "Names of the buckets of the stack, with *.", default: [])
  }

  public struct Outputs: Shape {
    public let planRoleARN: ARN<Role>
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
