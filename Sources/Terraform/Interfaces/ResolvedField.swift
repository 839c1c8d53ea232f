import Diagnostics
import HCL

/// A property of a shape as Terraform sees it: a variable, an output, or a field of an object.
final class ResolvedField: Sendable {
  /// The name in Terraform.
  let name: String
  let type: ValueType
  /// True if the property is a Swift optional.
  let isOptional: Bool
  /// The default of the variable; nil if a caller has to pass a value.
  let fallback: Expr?
  private let description: FieldDescription

  init(_ name: String, _ type: ValueType, isOptional: Bool, _ description: FieldDescription) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    fallback = description.fallback ?? (type.isNullable ? .null : nil)
    self.description = description
  }

  var help: String { description.help }
  var location: SourceLocation { description.location }
  var swiftType: any ValueKind.Type { description.swiftType }

  /// The conditions and messages of the variable's `validation` blocks, for an expression that refers to the variable.
  func validations(_ variable: Expr) -> [(condition: Expr, message: Expr)] { description.validations(variable) }
}
