public import HCL

/// A value that may be `null` when Terraform runs.
///
/// It has no `if let` and no `??`, which would decide too early: inside a module nobody knows yet what a caller passes.
///
/// ```swift
/// $0.kms_key_id = key                            // kms_key_id = var.key
/// $0.name = prefix.or(name)                      // name = var.prefix != null ? var.prefix : var.name
/// $0.block("logging", ifSet: bucket) { … }       // dynamic "logging" { for_each = var.bucket[*] … }
/// tf.resource("aws_kms_key", "this", when: !key.isSet) { … }
/// ```
public struct Nullable<Wrapped: Value>: Value, ExpressibleByNilLiteral {
  public static var type: ValueType {
    var type = Wrapped.type
    type.isNullable = true
    return type
  }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// The value, or `null` for nil.
  public init(_ value: Wrapped?) { expr = value?.expr ?? .null }

  public init(nilLiteral: ()) { expr = .null }

  /// Whether there is a value: `var.key != null`.
  public var isSet: Flag { Flag(expr: .binary(expr, .notEqual, .null)) }

  /// The value, or another one if it is `null`: `var.key != null ? var.key : aws_kms_key.this.arn`.
  public func or(_ other: Wrapped) -> Wrapped { isSet.then(Wrapped(expr: expr), else: other) }

  /// The value, or another one that may be `null` as well.
  public func or(_ other: Nullable) -> Nullable { isSet.then(self, else: other) }

  /// What a value gives, or `null` if there is none.
  public func map<Result: Value>(_ transform: (Wrapped) -> Result) -> Nullable<Result> {
    isSet.then(Nullable<Result>(transform(Wrapped(expr: expr))), else: nil)
  }
}

extension Nullable: PlainValue where Wrapped: PlainValue {}

// MARK: - What Swift cannot decide

extension Nullable {
  @available(*, unavailable, message: "whether there is a value is known when Terraform runs: value.or(other)")
  public static func ?? (lhs: Nullable, rhs: Wrapped) -> Wrapped { rhs }

  @available(*, unavailable, message: "whether there is a value is known when Terraform runs: value.or(other)")
  public static func ?? (lhs: Nullable, rhs: Nullable) -> Nullable { rhs }

  // Swift would make an `Optional` of the value, and never find it nil.
  @available(*, deprecated, message: "whether there is a value is known when Terraform runs: !value.isSet")
  public static func == (lhs: Nullable, rhs: _OptionalNilComparisonType) -> Bool { false }

  @available(*, deprecated, message: "whether there is a value is known when Terraform runs: value.isSet")
  public static func != (lhs: Nullable, rhs: _OptionalNilComparisonType) -> Bool { false }
}
