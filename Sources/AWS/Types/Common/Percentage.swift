public import Terraform

/// A share of a whole, from 0 to 100.
public struct Percentage: NumberValue, ExpressibleByIntegerLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// A percentage; one below 0 or above 100 is an error at the line that uses it.
  public init(_ percent: Int) {
    guard (0...100).contains(percent) else {
      expr = .invalid(
        Diagnostic(
          .percentage,
          "\(percent) is not a percentage",
          why: "It is a share of what there is: nothing is 0, and all of it is 100.",
          fix: "Write a number from 0 to 100."
        )
      )
      return
    }
    expr = .integer(percent)
  }

  public init(integerLiteral percent: Int) { self.init(percent) }
}

extension [Percentage] {
  /// Whether each is one, for callers who write HCL.
  var areInRange: Flag {
    List(map(\.number)).map(as: "percentage") { $0 >= 0 && $0 <= 100 }.allTrue
  }
}
