public import Terraform

/// Secrets of an application in Secrets Manager, without values. A person sets each value, so that it is in no state and no plan.
///
/// ```swift
/// let own = tf.module("secrets", ApplicationSecrets(name: "connect2-api-prod", secrets: ["signing-key"]))
/// tf.module(
///   "service",
///   ECSService(
///     …,
///     secrets: ["SIGNING_KEY": .secret(own.arns["signing-key"])],
///     secretKeys: [own.kmsKeyARN]
///   )
/// )
/// ```
///
/// ```hcl
/// module "secrets" {
///   source = "../../modules/application-secrets"
///
///   name    = "connect2-api-prod"
///   secrets = ["signing-key"]
/// }
/// ```
///
/// A task that reads a secret starts only after the secret has a value:
///
/// ```sh
/// aws secretsmanager put-secret-value --secret-id connect2-api-prod/signing-key --secret-string …
/// ```
public struct ApplicationSecrets: Module {
  public static let name = "application-secrets"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let secrets: ValueSet<Text>

  /// Describes secrets.
  ///
  /// - Parameters:
  ///   - name: The name of the application, with which the names of the secrets begin: `connect2-api-prod/signing-key`.
  ///   - secrets: The names of the secrets, without the name of the application: `signing-key`.
  public init(name: ServiceName, secrets: ValueSet<Text>) {
    self.name = name
    self.secrets = secrets
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the application. The names of its secrets begin with it.")
    Field(
      \.secrets,
      "Names of the secrets, without the name of the application.",
      // Secrets Manager adds a hyphen and six characters to the name in an ARN, and advises against names that end like that.
      Validation("Letters, digits and hyphens, and not a hyphen and six characters at the end.") { names in
        names.map(as: "name") { $0.matches("^[A-Za-z0-9-]{1,128}$") && !$0.matches("-[A-Za-z0-9]{6}$") }.allTrue
      }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARNs of the secrets, by the name in `secrets`.
    public let arns: Map<ARN<SecretsManagerSecret>>
    /// The KMS key that encrypts the secrets. A role that reads them has to decrypt with it.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.arns, "ARNs of the secrets, by the name in secrets.")
      Field(\.kmsKeyARN, "KMS key that encrypts the secrets.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let accountNumber = tf.accountNumber()
    let key = tf.resource(Key.self, "this") { $0.key("Secrets of \(name)", of: accountNumber) }
    let secrets = tf.resources(SecretsManagerSecret.self, "this", forEach: secrets) { secret, each in
      secret.comment("checkov:skip=CKV2_AWS_57:A person sets the value, and Secrets Manager cannot rotate it.")
      secret.name = "\(name)/\(each.key)"
      secret.description = "Filled by people, for \(name)"
      secret.kms_key_id = key.arn
    }
    return Outputs(arns: secrets.mapValues(as: "secret") { $0.arn }, kmsKeyARN: key.arn)
  }
}
