import Diagnostics
import HCL

/// The content of the `README.md` of a module: its purpose, an example, its requirements and limits, and its inputs and outputs.
struct Readme: Sendable {
  /// An input or an output.
  struct Entry: Sendable {
    let name: String
    let type: ValueType
    let fallback: Expr?
    let help: String
    let limits: [String]

    init(_ field: ResolvedField) {
      name = field.name
      type = field.type
      fallback = field.constantFallback
      help = field.help
      limits = field.validations(.keyword("var.\(field.name)")).map { $0.message.plainText }
    }
  }

  let name: String
  let guide: Guide?
  let requirements: Requirements
  let inputs: [Entry]
  let outputs: [Entry]
  /// The names of the modules that it calls.
  let calls: [String]
  /// The example of the guide in HCL.
  let hcl: String?

  init<M: Module>(_: M.Type, _ scope: Scope) {
    name = M.name
    guide = M.guide
    requirements = M.requirements
    inputs = M.interface.fields.map(Entry.init)
    outputs = M.Outputs.interface.fields.map(Entry.init)
    calls = scope.declarations.modules.map(\.name)
    hcl = M.guide.map { Self.hcl($0, for: M.requirements, reportingTo: scope) }
  }

  /// The HCL of an example. Its problems are reported to the scope of the module.
  private static func hcl(_ guide: Guide, for requirements: Requirements, reportingTo module: Scope) -> String {
    let directory = Directory("the example of \(module.directory.description)")
    let scope = Scope(directory, aliases: requirements.aliases, at: module.location)
    guide.example(scope)
    let declarations = scope.declarations
    var checker = BodyChecker(directory, at: module.location)
    checker.check(declarations.items)
    module.report(scope.diagnostics)
    module.report(checker.diagnostics)
    // The path of the module is that of a call from `environments/prod` to `modules`.
    let placement = ModulePlacement(of: [], shared: "modules", ModuleCompiler())
    let body = Body(declarations.items(in: "environments/prod", placement))
    return String(decoding: Printer.print(body), as: UTF8.self)
  }
}

extension Expr {
  /// The text of a string, or the expression in HCL.
  fileprivate var plainText: String {
    if case .string(let text) = self { text } else { Printer.print(self) }
  }
}
