import Diagnostics
import HCL

extension Expr {
  /// The expression as a condition that Terraform checks. A condition without a reference is an error.
  ///
  /// - Parameter variable: The variable that the condition must refer to; nil if any reference will do.
  func condition(on variable: Address? = nil) -> Expr {
    let refers = contains { part in
      switch part {
      case .reference(let reference): variable == nil || reference.address == variable
      case .raw, .keyword, .invalid: true
      case .bound(let binding): variable == nil && binding.isFixed
      default: false
      }
    }
    return refers ? self : .invalid(.constantCondition(Printer.print(self), variable))
  }
}

extension Diagnostic {
  fileprivate static func constantCondition(_ condition: String, _ variable: Address?) -> Diagnostic {
    Diagnostic(
      .constantCondition,
      variable.map { "the condition “\(condition)” does not refer to \($0)" }
        ?? "the condition “\(condition)” refers to nothing",
      why: variable != nil
        ? "Terraform refuses the validation of a variable whose condition does not refer to the variable."
        : "Terraform refuses a condition that does not depend on a resource, an input or a local value: its result is always the same.",
      fix:
        "Compare an attribute, or decide in Swift: a `guard` that reports a `Diagnostic`, or a rule of the deployment."
    )
  }
}
