import Diagnostics
import HCL

/// The facts that a `Field(…)` line states.
struct FieldDescription: Sendable {
  /// The name in Terraform, if it does not follow from the name of the property.
  let name: String?
  /// The `description` of the variable or output.
  let help: String
  /// The default of the variable.
  let fallback: Expr?
  /// The type of the property.
  let swiftType: any ValueKind.Type
  /// The line of the field.
  let location: SourceLocation
  /// The conditions and messages of the variable's `validation` blocks, for an expression that refers to the variable.
  let validations: @Sendable (Expr) -> [(condition: Expr, message: Expr)]
}
