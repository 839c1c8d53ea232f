import Diagnostics
import HCL

extension FieldResolver {
  /// The name of a property in Terraform. An invalid name is reported and replaced by a unique one.
  mutating func name(_ field: FieldDescription, _ property: String?, _ others: [ResolvedField]) -> String {
    let name = field.name ?? property?.snakeCased ?? ""
    if !Identifier.isValid(name) {
      report(
        .badNameOfInput,
        at: field.location,
        "“\(name)” is not a valid name in Terraform",
        why: Identifier.rule,
        fix: "State a name: `Field(…, name: \"subnet_ids\")`."
      )
    } else if ReservedNames.variableNames.contains(name), root is any Module.Type {
      report(
        .reservedName,
        at: field.location,
        "a variable cannot be named \(name)",
        why: "Terraform reserves the name for an argument of `module` blocks.",
        fix: "Rename the property, or state another name: `Field(…, name: \"\(name)_name\")`."
      )
    } else if name == "for", root is any ObjectValue.Type {
      report(
        .reservedName,
        at: field.location,
        "a field of an object cannot be named for",
        why: "In the type of a variable, Terraform reads `for` as the start of a loop.",
        fix: "Rename the property, or state another name: `Field(…, name: \"for_name\")`."
      )
    } else if let other = others.first(where: { $0.name == name }) {
      report(
        .twoPropertiesOneName,
        at: field.location,
        "two properties of \(root) are named \(name) in Terraform",
        why: "Variables and outputs need different names, and the other property is at \(other.location).",
        fix: "Rename one of the two properties, or state another name: `Field(…, name: \"\(name)_2\")`."
      )
    } else {
      return name
    }
    return "unknown_\(others.count)"
  }

  /// Reports a default that Terraform does not accept, since it is not constant.
  mutating func checkFallback(of field: FieldDescription) {
    if let mock = field.mock, !mock.converted.isConstant {
      report(
        .mockNotConstant,
        at: field.location,
        "a mock value of \(root) is not constant",
        why: "A contract test plans one stack alone, where references to another stack mean nothing.",
        fix: "Write a literal."
      )
    }
    guard let fallback = field.fallback, !fallback.converted.isConstant else { return }
    report(
      .defaultNotConstant,
      at: field.location,
      "a default of \(root) is not constant",
      why: "Terraform accepts no references and no function calls in the default of a variable.",
      fix: "Write a literal, or make the input a Nullable and compute the value with `.or(…)` in the module."
    )
  }

  /// Reports a default that a caller could not replace by null: Terraform replaces a null in an object by the default.
  mutating func checkFallback(of field: FieldDescription, as type: ValueType) {
    guard root is any ObjectValue.Type, type.isNullable, let fallback = field.fallback else { return }
    if case .null = fallback { return }
    report(
      .defaultOfANullable,
      at: field.location,
      "a field of \(root) may be null and has a default",
      why: "Terraform replaces a null by the default of `optional(…)`, so a caller could not pass null.",
      fix: "Remove the default, or declare the type without `Nullable`."
    )
  }
}
