import Diagnostics
import HCL

extension FieldResolver {
  /// The name of a property in Terraform. One that cannot be is told, and replaced, so that nothing else trips over it.
  mutating func name(_ line: FieldDescription, _ property: String?, _ others: [ResolvedField]) -> String {
    let name = line.name ?? property?.snakeCased ?? ""
    if !ReservedNames.isName(name) {
      report(
        .badNameOfInput,
        line,
        "“\(name)” is not a name in Terraform",
        why: "A name has letters, digits, “_” and “-”, and starts with a letter or “_”.",
        fix: "State one: `Field(…, name: \"subnet_ids\")`."
      )
    } else if ReservedNames.variableNames.contains(name), root is any Module.Type {
      report(
        .reservedName,
        line,
        "a variable cannot be named \(name)",
        why: "Terraform keeps the name for the arguments of a module call itself.",
        fix: "Rename the property, or state another name: `Field(…, name: \"\(name)_name\")`."
      )
    } else if let other = others.first(where: { $0.name == name }) {
      report(
        .twoPropertiesOneName,
        line,
        "two properties of \(root) are named \(name) in Terraform",
        why: "The other one is at \(other.location), and a name stands for one thing.",
        fix: "Rename one of them, or state another name: `Field(…, name: \"\(name)_2\")`."
      )
    } else {
      return name
    }
    return "unknown_\(others.count)"
  }

  mutating func checkFallback(of line: FieldDescription) {
    guard let fallback = line.fallback, !fallback.isConstant else { return }
    report(
      .defaultNotConstant,
      line,
      "a default of \(root) is not constant",
      why: "Terraform reads defaults before it knows any name or function.",
      fix: "Write the value itself, or make the input a Nullable and compute with `.or(…)` in the module."
    )
  }

  private mutating func report(
    _ id: Diagnostic.ID,
    _ line: FieldDescription,
    _ summary: String,
    why: String,
    fix: String
  ) {
    report(Diagnostic(id, at: line.location, summary, why: why, fix: fix))
  }
}
