public import Terraform

/// A percentage, from 0 to 100.
///
/// ```swift
/// scaling: .init(tasks: 2...6, cpu: 50)
/// ```
///
/// ```hcl
/// cpu = 50
/// ```
public struct Percentage: LimitedNumber, ExpressibleByIntegerLiteral {
  public static let range = 0...100

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for percentage: Int) -> Diagnostic {
    Diagnostic(
      .percentage,
      "\(percentage) is not a percentage",
      why: "A percentage is a number from 0 to 100.",
      fix: "Write a number from 0 to 100."
    )
  }
}

extension [Percentage] {
  /// The condition that all of them are from 0 to 100, for the fields of an object.
  var areWithinLimit: Flag { List(self).map(as: "percentage") { $0.isWithinLimit }.allTrue }
}
