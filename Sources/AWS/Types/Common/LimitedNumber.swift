public import Terraform

/// A kind of number whose range AWS limits.
///
/// The range is stated once. Swift checks a literal against it when the blueprint runs, and Terraform checks what a caller in HCL
/// passes, because a variable of this kind has the range as a `validation`:
///
/// ```swift
/// Field(\.backupRetention, "Days that backups are kept.", default: 7)
/// ```
///
/// ```hcl
/// validation {
///   condition     = var.backup_retention >= 0 && var.backup_retention <= 35
///   error_message = "From 0 to 35."
/// }
/// ```
public protocol LimitedNumber: NumberValue {
  /// The numbers that AWS accepts.
  static var range: ClosedRange<Int> { get }

  /// The error for a number outside ``range``.
  static func diagnostic(for number: Int) -> Diagnostic
}

extension LimitedNumber {
  /// The check that Terraform makes of a variable of this kind: the range.
  public static var validations: [Validation<Self>] {
    [Validation(Text(stringLiteral: "From \(range.lowerBound) to \(range.upperBound).")) { $0.isWithinLimit }]
  }

  /// The condition that the number is in the range, for a field of an object.
  public var isWithinLimit: Flag {
    number >= Number(Self.range.lowerBound) && number <= Number(Self.range.upperBound)
  }

  /// The number, or its diagnostic, which is reported at the line that uses the value.
  static func checked(_ number: Int) -> Self { Self(expr: .checked(number, range, diagnostic(for: number))) }
}

extension LimitedNumber where Self: ExpressibleByIntegerLiteral {
  /// Makes a value. A number outside ``range`` is reported at the line that uses the value.
  public init(_ number: Int) { self = .checked(number) }

  /// Makes a value of a literal: `let port: PortNumber = 443`.
  public init(integerLiteral number: Int) { self = .checked(number) }
}
