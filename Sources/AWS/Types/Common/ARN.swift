public import Terraform

/// The [ARN](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) of a resource of one type.
///
/// ```swift
/// let topic = tf.resource(Topic.self, "alerts") { $0.name = "alerts" }
/// topic.arn  // ARN<Topic>
/// ```
///
/// ```hcl
/// aws_sns_topic.alerts.arn
/// ```
///
/// The ARN of a topic cannot be passed where the ARN of a key is needed: `ARN<Topic>` is not `ARN<Key>`.
public struct ARN<Type: ResourceType>: TextValue {
  public static var type: ValueType { .identifier("arn", of: Type.name) }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }
}

extension Resource where Type: ResourceType {
  /// The ARN: `aws_sns_topic.alerts.arn`.
  public var arn: ARN<Type> { attribute("arn") }
}
