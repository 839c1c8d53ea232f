import Diagnostics
import HCL

extension Scope {
  /// The `output` blocks of a module or a stack.
  ///
  /// - Parameters:
  ///   - outputs: The values.
  ///   - directory: The module or stack, for errors: `the module rds`.
  ///   - problem: Returns the error that the module or stack cannot have an output; nil if it can.
  func outputs<S: Shape>(
    _ outputs: S,
    of directory: String,
    _ problem: (ResolvedField) -> Diagnostic?
  ) -> [Body.Item] {
    report(S.interface.diagnostics)
    var items: [Body.Item] = []
    for (field, value) in S.interface.values(of: outputs) {
      if let diagnostic = problem(field) { report(diagnostic) }
      if case .omitted = value {
        if !field.isOptional { report(.outputWithoutValue(field.name, of: directory, at: field.location)) }
        continue
      }
      let arguments = [
        Argument("description", .string(field.help), at: field.location),
        Argument("value", value, of: field.swiftType, at: field.location),
        Argument("sensitive", field.type.isSensitive ? .bool(true) : .omitted, at: field.location),
      ]
      items.append(.block(Block("output", [field.name], arguments.map(Body.Item.argument), at: field.location)))
    }
    return items
  }
}

extension Diagnostic {
  /// Reports a reference to a declaration of another module or stack.
  static func foreignReference(_ use: ForeignReference, in directory: Directory) -> Diagnostic {
    Diagnostic(
      .foreignReference,
      at: use.location,
      argument: use.argument,
      "\(use.reference.address) belongs to \(use.reference.directory.description)",
      why: "A reference is valid in its own directory only, so \(directory.description) cannot use the declaration at"
        + " \(use.reference.location).",
      fix: "Pass the value as an input of a module, or declare it as an output of its stack."
    )
  }

  fileprivate static func outputWithoutValue(_ name: String, of directory: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .outputWithoutValue,
      at: location,
      "the output \(name) of \(directory) has no value",
      why: "`.default` omits an argument of a module call. An output has no default.",
      fix: "Pass a value, or make the output of a stack optional."
    )
  }
}
