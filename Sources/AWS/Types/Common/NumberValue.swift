public import Terraform

/// A kind of number with a unit or limits of its own.
public protocol NumberValue: Interpolable {}

extension NumberValue {
  public static var type: ValueType { .number }

  /// Says that a number is of this kind.
  public init(_ number: Number) { self.init(expr: number.expr) }

  /// The plain number, to calculate and to compare with.
  public var number: Number { Number(expr: expr) }
}
