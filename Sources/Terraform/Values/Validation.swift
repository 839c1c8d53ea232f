/// A condition on an input: a `validation` block of the variable.
///
/// ```swift
/// Field(\.retention, "Days that backups are kept.", Validation("From 1 to 35.") { $0 >= 1 && $0 <= 35 })
/// ```
///
/// ```hcl
/// validation {
///   condition     = var.retention >= 1 && var.retention <= 35
///   error_message = "From 1 to 35."
/// }
/// ```
///
/// An argument that breaks the condition is an error at the line of the call when the files are generated. Terraform checks arguments
/// whose values are known only when it plans, and those of callers in HCL.
public struct Validation<Member>: Sendable {
  let message: Text
  let condition: @Sendable (Member) -> Flag

  /// Makes a validation.
  ///
  /// - Parameters:
  ///   - message: The error of Terraform, a
  ///     [full sentence](https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules).
  ///   - condition: Returns the condition for the variable.
  public init(_ message: Text, _ condition: @escaping @Sendable (Member) -> Flag) {
    self.message = message
    self.condition = condition
  }
}

extension Nullable {
  /// The validations of the value, which apply unless it is null: `var.spot != null ? var.spot.on_demand >= 0 : true`.
  public static var validations: [Validation<Nullable>] {
    Wrapped.validations.map { validation in
      Validation<Nullable>(validation.message) {
        $0.isSet.then(validation.condition(Wrapped(expr: $0.expr)), else: true)
      }
    }
  }
}
