import HCL

/// A value that is a string in Terraform: a name, an identifier, or one of several choices.
///
/// ```swift
/// struct InstanceClass: TextValue {
///   let expr: Expr
///   static let db_t4g_medium = Self("db.t4g.medium")
/// }
/// ```
public protocol TextValue: Interpolable {}

extension TextValue {
  /// `string`
  public static var type: ValueType { .string }

  /// Makes the value of a Swift string.
  public init(_ text: String) { self.init(expr: .string(text)) }

  /// Makes the value of a text. Nothing checks that it is valid for the type.
  public init(_ text: Text) { self.init(expr: text.expr) }
}
