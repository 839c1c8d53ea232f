import Terraform

extension Expr {
  /// The text, or an error at the line that uses it.
  ///
  /// A value is made before there is a place to tell an error, so it carries the error to where it is used.
  static func checked(_ text: String, _ isValid: Bool, _ fault: @autoclosure () -> Diagnostic) -> Expr {
    isValid ? .string(text) : .invalid(fault())
  }
}
