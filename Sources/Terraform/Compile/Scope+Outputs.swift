import Diagnostics
import HCL

extension Scope {
  /// Makes the `output` blocks of a module or a stack.
  ///
  /// - Parameters:
  ///   - outputs: The values.
  ///   - directory: The module or stack in words, for errors.
  ///   - problem: The reason why the directory cannot have an output, or nil.
  func outputs<S: Shape>(
    _ outputs: S,
    of directory: String,
    _ problem: (ResolvedField) -> Diagnostic?
  ) -> [Body.Item] {
    report(S.interface.allDiagnostics)
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
  /// A use of something that is declared in another directory and that this one cannot read.
  static func foreignReference(_ use: ForeignReference, in directory: Directory) -> Diagnostic {
    Diagnostic(
      .foreignReference,
      at: use.location,
      argument: use.argument,
      "\(use.reference.address) belongs to \(use.reference.directory.description)",
      why: "Terraform's names hold inside one directory, so \(directory.description) cannot see what is declared at"
        + " \(use.reference.location).",
      fix: "Pass it in as an input, or give it out as an output of its stack."
    )
  }

  fileprivate static func outputWithoutValue(_ name: String, of directory: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .outputWithoutValue,
      at: location,
      "the output \(name) of \(directory) has no value",
      why: "`.default` leaves an argument of a call out, and an output has nothing to fall back on.",
      fix: "Pass a value, or make the output of a stack optional."
    )
  }
}
