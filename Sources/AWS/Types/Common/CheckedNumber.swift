import Terraform

extension Expr {
  /// The number, or an error at the line that uses it.
  static func checked(_ number: Int, _ range: ClosedRange<Int>, _ fault: @autoclosure () -> Diagnostic) -> Expr {
    range.contains(number) ? .integer(number) : .invalid(fault())
  }
}
