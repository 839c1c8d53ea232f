public import Terraform

/// A reference to a secret that a container gets as an environment variable.
///
/// ECS reads the value when a task starts. It is neither in the state of Terraform nor in the task definition.
///
/// ```swift
/// secrets: ["DATABASE_PASSWORD": .secret(database.masterUserSecretARN, key: "password")]
/// ```
///
/// ```hcl
/// secrets = {
///   DATABASE_PASSWORD = {
///     arn = module.database.master_user_secret_arn
///     key = "password"
///   }
/// }
/// ```
public struct ContainerSecret: ObjectValue {
  let arn: Text
  let key: Nullable<Text>

  public static let interface = Interface(Self.init) {
    Field(\.arn, "ARN of a secret, or of a parameter of Systems Manager.")
    Field(\.key, "Key in the JSON of the secret. If null, the value is the whole secret.")
  }

  /// A secret of Secrets Manager, or the value of one key of its JSON.
  public static func secret(_ arn: ARN<SecretsManagerSecret>, key: Text? = nil) -> ContainerSecret {
    ContainerSecret(arn: Text(arn), key: key.map { Nullable($0) } ?? .default)
  }

  /// A parameter of Systems Manager Parameter Store.
  public static func parameter(_ arn: ARN<SSMParameter>) -> ContainerSecret {
    ContainerSecret(arn: Text(arn), key: .default)
  }

  /// The reference in a container definition. See
  /// [`valueFrom`](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html).
  var valueFrom: Text { key.isSet.then("\(arn):\(Text(expr: key.expr))::", else: arn) }
}
