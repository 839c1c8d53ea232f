import Diagnostics
import HCL

/// A module, compiled to HCL. It is the same in every environment, so it is compiled once.
final class CompiledModule: Sendable {
  let module: AnyModule
  let declarations: Declarations
  /// The content of `variables.tf`.
  let variables: [Body.Item]
  /// The content of `outputs.tf`.
  let outputs: [Body.Item]
  let requirements: Requirements
  let readme: Readme
  /// The declarations by address, for the evaluation of values.
  let symbols: SymbolTable
  /// The problems found while the module was compiled.
  let diagnostics: DiagnosticList

  init<M: Module>(_: M.Type) {
    let location = M.interface.location
    let directory = Directory("the module \(M.name)")
    let scope = Scope(directory, aliases: M.requirements.aliases, at: location)
    scope.report(M.interface.diagnostics)

    func variable(_ field: ResolvedField) -> Expr {
      .reference(Reference(.variable(field.name), of: directory, type: field.swiftType, at: location))
    }
    let outputs = M.interface.filled(with: variable).body(scope)
    let variables = M.interface.fields.map { Body.Item.block(.variable($0, variable($0))) }
    let outputBlocks = scope.outputs(outputs, of: "the module \(M.name)") { $0.diagnosticAsModuleOutput(M.name) }
    let readme = Readme(M.self, scope)

    let declarations = scope.declarations
    var checker = BodyChecker(directory, at: location)
    checker.check(declarations.items + variables + outputBlocks)
    scope.report(checker.diagnostics)
    for use in checker.foreignReferences { scope.report(.foreignReference(use, in: directory)) }

    module = AnyModule(M.self)
    self.declarations = declarations
    self.variables = variables
    self.outputs = outputBlocks
    requirements = M.requirements
    self.readme = readme
    symbols = SymbolTable(declarations, variables: variables, outputs: outputBlocks)
    diagnostics = scope.diagnostics
  }
}

extension Block {
  /// `variable "name" { … }`
  fileprivate static func variable(_ field: ResolvedField, _ variable: Expr) -> Block {
    let location = field.location
    let settings: [(String, Expr)] = [
      ("description", .string(field.help)),
      ("type", field.type.constraint),
      ("default", field.constantFallback ?? .omitted),
      ("nullable", field.type.isNullable ? .omitted : .bool(false)),
      ("sensitive", field.type.isSensitive ? .bool(true) : .omitted),
    ]
    var items = settings.map { Body.Item.argument(Argument($0.0, $0.1, at: location)) }
    for validation in field.validations(variable) {
      let content =
        ["condition": validation.condition.condition(on: .variable(field.name)), "error_message": validation.message]
        as KeyValuePairs
      let arguments = content.map { Body.Item.argument(Argument($0.key, $0.value, at: location)) }
      items.append(.block(Block("validation", [], arguments, at: location)))
    }
    return Block("variable", [field.name], items, at: location)
  }
}

extension ResolvedField {
  /// The error that a module cannot have this output; nil if it can.
  fileprivate func diagnosticAsModuleOutput(_ module: String) -> Diagnostic? {
    guard isOptional else { return nil }
    return Diagnostic(
      .optionalOutput,
      at: location,
      "the output \(name) of the module \(module) is optional",
      why: "A module is generated once for all callers, so its outputs cannot depend on the environment.",
      fix: "Make the output a Nullable, whose value Terraform decides."
    )
  }
}
