import Diagnostics
import HCL

/// The content of a module's folder.
struct ModuleDirectory {
  let scope: Scope
  let variables: [Body.Item]
  let outputs: [Body.Item]
  let versions: [Body.Item]
  let requirements: Requirements
  let readme: Readme

  /// The files, by name.
  func files(_ library: ModuleLibrary, in folder: String) -> [(name: String, items: [Body.Item])] {
    [mainFile(scope.sources(library, in: folder))] + otherFiles
  }

  /// The file with the resources, and with paths to the modules that are called.
  func mainFile(_ sources: [String]) -> (name: String, items: [Body.Item]) { ("main.tf", scope.content(sources)) }

  var otherFiles: [(name: String, items: [Body.Item])] {
    [("variables.tf", variables), ("outputs.tf", outputs), ("versions.tf", versions)]
  }

  init<M: Module>(_: M.Type) {
    let location = M.interface.location
    let owner = Owner("the module \(M.name)")
    let scope = Scope(owner, aliases: M.requirements.aliases, at: location)
    scope.report(M.interface.allDiagnostics)
    requirements = M.requirements
    versions = [.block(Block("terraform", [], M.requirements.items(at: location), at: location))]

    let module = M.interface.filled { .reference(Reference("var.\($0)", of: owner, at: location)) }
    let outputs = module.body(scope)
    variables = M.interface.fields.map { field in
      let variable = Expr.reference(Reference("var.\(field.name)", of: owner, at: location))
      return .block(.variable(field, variable, in: scope))
    }
    self.scope = scope
    self.outputs = scope.outputs(outputs, of: "the module \(M.name)") { field in
      field.isOptional
        ? Diagnostic(
          .optionalOutput,
          at: field.location,
          "the output \(field.name) of the module \(M.name) is optional",
          why: "A module is written once for all of its callers, so Swift cannot know which of them have the output.",
          fix: "Make it a Nullable, which Terraform decides."
        ) : nil
    }
    scope.checkLater(variables)
    scope.check()
    readme = Readme(M.self, scope)
    for use in scope.foreign { scope.report(.foreign(use, in: owner)) }
  }
}

extension Block {
  /// `variable "name" { … }`
  fileprivate static func variable(_ field: Property, _ variable: Expr, in scope: Scope) -> Block {
    let location = field.location
    let settings: [(String, Expr)] = [
      ("description", .string(field.help)),
      ("type", field.type.constraint),
      ("default", field.fallback ?? .omitted),
      ("nullable", field.type.isNullable ? .omitted : .bool(false)),
      ("sensitive", field.type.isSensitive ? .bool(true) : .omitted),
    ]
    var items = settings.map { Body.Item.argument(Argument($0.0, $0.1, at: location)) }
    for validation in field.line.validations(variable) {
      let content = ["condition": validation.condition, "error_message": validation.message] as KeyValuePairs
      items.append(
        .block(
          Block("validation", [], content.map { .argument(Argument($0.key, $0.value, at: location)) }, at: location)
        )
      )
    }
    return Block("variable", [field.name], items, at: location)
  }
}

extension Scope {
  /// The `output` blocks of a shape; `fault` says what is wrong with a field, where it is.
  func outputs<S: Shape>(
    _ outputs: S,
    of directory: String,
    _ fault: (Property) -> Diagnostic?
  ) -> [Body.Item] {
    report(S.interface.allDiagnostics)
    var items: [Body.Item] = []
    for field in S.interface.fields {
      if let diagnostic = fault(field) { report(diagnostic) }
      let value = withUnsafePointer(to: outputs) { field.read($0) }
      if case .omitted = value {
        if !field.isOptional { report(.missing(field.name, of: directory, at: field.location)) }
        continue
      }
      let arguments = [
        Argument("description", .string(field.help), at: field.location),
        Argument("value", value, of: field.line.swiftType, at: field.location),
        Argument("sensitive", field.type.isSensitive ? .bool(true) : .omitted, at: field.location),
      ]
      items.append(.block(Block("output", [field.name], arguments.map(Body.Item.argument), at: field.location)))
    }
    checkLater(items)
    return items
  }
}

extension Diagnostic {
  /// A value that a directory cannot see.
  static func foreign(_ use: Checker.Use, in owner: Owner) -> Diagnostic {
    Diagnostic(
      .foreignReference,
      at: use.location,
      argument: use.argument,
      "\(use.reference.address) belongs to \(use.reference.owner.description)",
      why: "Terraform's names hold inside one directory, so \(owner.description) cannot see what is declared at"
        + " \(use.reference.location).",
      fix: "Pass it in as an input, or give it out as an output of its stack."
    )
  }

  fileprivate static func missing(_ name: String, of directory: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .outputWithoutValue,
      at: location,
      "the output \(name) of \(directory) has no value",
      why: "`.default` leaves an argument of a call out, and an output has nothing to fall back on.",
      fix: "Pass a value, or make the output of a stack optional."
    )
  }
}
