public import HCL

/// A string that stays out of logs, of other strings, and of other stacks.
///
/// A variable or an output of this kind is `sensitive`. Remote state would show it in clear, so a stack cannot give it out;
/// give out the ARN of a secret in Secrets Manager instead.
public struct Secret: PlainValue {
  public static var type: ValueType {
    var type = ValueType.string
    type.isSensitive = true
    return type
  }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }
}
