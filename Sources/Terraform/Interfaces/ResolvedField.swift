import Diagnostics
import HCL

/// A ``Field`` with the name and the type of its property: a variable, an output, or a field of an object.
final class ResolvedField: Sendable {
  /// The name in Terraform.
  let name: String
  let type: ValueType
  /// True if the property is a Swift optional.
  let isOptional: Bool
  /// The value if a caller omits it; nil if a caller must pass one.
  let fallback: Expr?
  /// The ``fallback`` as the `default` of a variable, or in the `optional(…)` of a type.
  let constantFallback: Expr?
  private let description: FieldDescription

  init(_ name: String, _ type: ValueType, isOptional: Bool, _ description: FieldDescription) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    fallback = description.fallback ?? (type.isNullable ? .null : nil)
    constantFallback = fallback?.passed(as: type.constraint)
    self.description = description
  }

  /// The value in contract tests that the field states.
  var mock: Expr? { description.mock }
  var help: String { description.help }
  var location: SourceLocation { description.location }
  var swiftType: SwiftType { description.swiftType }

  /// The conditions and messages of the variable's `validation` blocks, for a reference to the variable.
  func validations(_ variable: Expr) -> [(condition: Expr, message: Expr)] { description.validations(variable) }
}
