public import Terraform

/// The [ARN](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) of a resource of one type.
///
/// The topic of an alarm cannot be passed for the key of a database: `ARN<Topic>` is not `ARN<Key>`.
public struct ARN<Type: ResourceType>: TextValue {
  public static var type: ValueType { .identifier("arn", of: Type.name) }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }
}

extension Resource where Type: ResourceType {
  /// The ARN.
  public var arn: ARN<Type> { attribute("arn") }
}
