import HCL

/// A value that is a string in Terraform: a name, a choice, an identifier.
///
/// ```swift
/// struct InstanceClass: TextValue {
///   let expr: Expr
///   static let db_t4g_medium = Self("db.t4g.medium")
/// }
/// ```
public protocol TextValue: Interpolable {}

extension TextValue {
  public static var type: ValueType { .string }

  /// A value with exactly this text.
  public init(_ text: String) { self.init(expr: .string(text)) }

  /// Says that a text is of this kind.
  public init(_ text: Text) { self.init(expr: text.expr) }
}
