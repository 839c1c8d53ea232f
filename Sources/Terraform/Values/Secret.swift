public import HCL

/// A string that Terraform hides in its output, and that cannot be interpolated in another string.
///
/// A variable or an output with this type is `sensitive`. A stack cannot have it as an output, since the state stores outputs
/// unencrypted; declare an output with the ARN of a secret in Secrets Manager instead.
public struct Secret: PlainValue {
  /// `string`, sensitive
  public static var type: ValueType {
    var type = ValueType.string
    type.isSensitive = true
    return type
  }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }
}
