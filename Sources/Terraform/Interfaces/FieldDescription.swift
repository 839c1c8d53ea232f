import Diagnostics
import HCL

/// The content of a ``Field``, without the types of its shape and property.
struct FieldDescription: Sendable {
  /// The name in Terraform; nil if it follows from the name of the property.
  let name: String?
  /// The `description` of the variable or output.
  let help: String
  /// The default of the variable; nil if the field states none.
  let fallback: Expr?
  /// The value in contract tests of an output; nil if it follows from the type of the property.
  let mock: Expr?
  /// The type of the property.
  let swiftType: SwiftType
  /// The line of the field.
  let location: SourceLocation
  /// Returns the conditions and messages of the variable's `validation` blocks, for a reference to the variable.
  let validations: @Sendable (Expr) -> [(condition: Expr, message: Expr)]
}
