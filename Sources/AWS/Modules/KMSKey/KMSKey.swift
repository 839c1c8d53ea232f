public import Terraform

/// A customer-managed KMS key with an alias, which several modules share.
///
/// A module declares its own key unless it gets one. One key for a database and its cache costs less, and a role that cannot use it can
/// read neither of them.
///
/// ```swift
/// let key = tf.module(
///   "key",
///   KMSKey(
///     name: "connect2-api-prod",
///     logGroups: ["/aws/rds/instance/connect2-api-prod/*", "/aws/vendedlogs/elasticache/connect2-api-prod/*"]
///   )
/// )
/// let database = tf.module("database", RDS(…, kmsKeyARN: key.arn))
/// ```
///
/// ```hcl
/// module "key" {
///   source = "../../modules/kms"
///
///   name       = "connect2-api-prod"
///   log_groups = ["/aws/rds/instance/connect2-api-prod/*", "/aws/vendedlogs/elasticache/connect2-api-prod/*"]
/// }
/// ```
///
/// The account decides by IAM which roles use the key. RDS, ElastiCache, ECR and Secrets Manager use it on behalf of the caller, and need no
/// statement in the policy. Services that use it on their own behalf, like CloudWatch, are listed in `services`.
public struct KMSKey: Module {
  public static let name = "kms"
  public static let requirements = Requirements.awsModule

  let name: Text
  let logGroups: List<Text>
  let services: List<Text>

  /// Describes a key.
  ///
  /// - Parameters:
  ///   - name: The purpose of the key. Its alias is `alias/` and the name.
  ///   - logGroups: The names of the log groups of this account and region that are encrypted with the key. A name may end in `*`.
  ///   - services: The AWS services that use the key on their own behalf, like `cloudwatch.amazonaws.com` for an encrypted topic.
  public init(name: Text, logGroups: List<Text> = .default, services: List<Text> = .default) {
    self.name = name
    self.logGroups = logGroups
    self.services = services
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.name,
      "Purpose of the key, and the name of its alias.",
      Validation("1 to 250 letters, digits, hyphens, underscores and slashes, and no aws/ in front.") {
        $0.matches("^[A-Za-z0-9/_-]{1,250}$") && !$0.hasPrefix("aws/")
      }
    )
    Field(\.logGroups, "Names of the log groups that are encrypted with the key. A name may end in *.", default: [])
    Field(
      \.services,
      "AWS services that use the key on their own behalf, for this account.",
      default: [],
      Validation("Every service is named like cloudwatch.amazonaws.com.") { services in
        services.map(as: "service") { $0.matches(#"^[a-z0-9.-]+\.amazonaws\.com$"#) }.allTrue
      }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the key.
    public let arn: ARN<Key>
    /// The alias of the key, like `alias/connect2-api-prod`.
    public let alias: Text

    public static let interface = Interface(Self.init) {
      Field(\.arn, "ARN of the key.")
      Field(\.alias, "Alias of the key.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let logs = logGroups.map(as: "log_group") { Statement.encryptLogs(of: $0, in: account, identifier: nil).object }
    let users = services.map(as: "service") { Statement.use(by: $0, for: account.number, identifier: nil).object }
    let key = tf.resource(Key.self, "this") { $0.key(name, of: account.number, usedBy: [logs, users]) }
    let alias = tf.resource("aws_kms_alias", "this") {
      $0.name = "alias/\(name)"
      $0.target_key_id = key.attribute("key_id", as: Text.self)
    }
    return Outputs(arn: key.arn, alias: alias.name)
  }
}
