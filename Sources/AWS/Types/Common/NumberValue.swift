public import Terraform

/// A kind of number, such as a port or a number of days.
///
/// The kind keeps numbers of different meanings apart: a port cannot be passed for a retention period. It is a `number` in
/// Terraform.
public protocol NumberValue: Interpolable {}

extension NumberValue {
  /// The type of a variable of this kind: `number`.
  public static var type: ValueType { .number }

  /// Marks a number as this kind. The number is not checked.
  public init(_ number: Number) { self.init(expr: number.expr) }

  /// The number without its kind, for arithmetic and comparisons.
  public var number: Number { Number(expr: expr) }
}
