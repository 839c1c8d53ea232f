import Terraform

extension Expr {
  /// The text, or a diagnostic that is reported at the line that uses the value.
  ///
  /// A value does not know where it is used, so it carries its diagnostic to the argument that it is assigned to.
  static func checked(_ text: String, _ isValid: Bool, _ diagnostic: @autoclosure () -> Diagnostic) -> Expr {
    isValid ? .string(text) : .invalid(diagnostic())
  }

  /// The number, or a diagnostic that is reported at the line that uses the value.
  static func checked(
    _ number: Int,
    _ range: ClosedRange<Int>,
    _ diagnostic: @autoclosure () -> Diagnostic
  ) -> Expr {
    range.contains(number) ? .integer(number) : .invalid(diagnostic())
  }
}
