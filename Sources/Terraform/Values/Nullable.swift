public import HCL

/// A value that may be `null` when Terraform runs.
///
/// Swift's `if let` and `??` do not apply, since a module is generated once for all callers:
///
/// ```swift
/// $0.kms_key_id = key                            // kms_key_id = var.key
/// $0.name = prefix.or(name)                      // name = var.prefix != null ? var.prefix : var.name
/// $0.block("logging", ifSet: bucket) { … }       // dynamic "logging" { for_each = var.bucket[*] … }
/// tf.resource("aws_kms_key", "this", when: !key.isSet) { … }
/// ```
public struct Nullable<Wrapped: Value>: Value, ExpressibleByNilLiteral {
  /// The type of the wrapped value, nullable.
  public static var type: ValueType {
    var type = Wrapped.type
    type.isNullable = true
    return type
  }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes the value of a Swift optional: `null` for nil.
  public init(_ value: Wrapped?) { expr = value?.expr ?? .null }

  /// Makes `null`.
  public init(nilLiteral: ()) { expr = .null }

  /// True if the value is not null: `var.key != null`.
  public var isSet: Flag { Flag(expr: .binary(expr, .notEqual, .null)) }

  /// The value, or another one if it is null: `var.key != null ? var.key : aws_kms_key.this.arn`.
  public func or(_ other: Wrapped) -> Wrapped { isSet.then(Wrapped(expr: expr), else: other) }

  /// The value, or another one that may be `null` as well.
  public func or(_ other: Nullable) -> Nullable { isSet.then(self, else: other) }

  /// The result of a function for the value, or `null` if the value is null.
  public func map<Result: Value>(_ transform: (Wrapped) -> Result) -> Nullable<Result> {
    isSet.then(Nullable<Result>(transform(Wrapped(expr: expr))), else: nil)
  }
}

extension Nullable: PlainValue where Wrapped: PlainValue {}

// MARK: - Mistakes

extension Nullable {
  @available(*, unavailable, message: "whether there is a value is known when Terraform runs: value.or(other)")
  public static func ?? (lhs: Nullable, rhs: Wrapped) -> Wrapped { rhs }

  @available(*, unavailable, message: "whether there is a value is known when Terraform runs: value.or(other)")
  public static func ?? (lhs: Nullable, rhs: Nullable) -> Nullable { rhs }

  // Swift would wrap the value in an `Optional`, which is never nil.
  @available(*, deprecated, message: "whether there is a value is known when Terraform runs: !value.isSet")
  public static func == (lhs: Nullable, rhs: _OptionalNilComparisonType) -> Bool { false }

  @available(*, deprecated, message: "whether there is a value is known when Terraform runs: value.isSet")
  public static func != (lhs: Nullable, rhs: _OptionalNilComparisonType) -> Bool { false }
}
