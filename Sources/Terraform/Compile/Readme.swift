import Diagnostics
import Files
import HCL

/// The `README.md` of a module: its purpose, an example, its requirements and limits, and its inputs and outputs.
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
      fallback = field.fallback
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

  /// The content of the file.
  var text: String {
    let sections = [
      "<!-- \(File.header) -->", "# \(name)", guide?.purpose, example, needs, limits,
      table("Inputs", ["name", "type", "default", "description"], inputs.map(input)),
      table("Outputs", ["name", "type", "description"], outputs.map(output)),
    ]
    return sections.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private var example: String? {
    guard let guide, let hcl else { return nil }
    return "## Example\n\n```swift\n\(guide.swift)\n```\n\n```hcl\n\(hcl)```"
  }

  private var needs: String {
    var lines = ["- Terraform \(code(requirements.terraform))"]
    for provider in requirements.providers {
      let aliases = provider.aliases.map { code("\($0.provider).\($0.alias)") }.joined(separator: ", ")
      let more = aliases.isEmpty ? "" : ", once more as \(aliases)"
      lines.append("- \(code(provider.source)) \(code(provider.version))\(more)")
    }
    if !calls.isEmpty {
      lines.append("- the module\(calls.count == 1 ? "" : "s") \(calls.map(code).joined(separator: ", ")) beside it")
    }
    return "## Needs\n\n" + lines.joined(separator: "\n")
  }

  private var limits: String? {
    guard let guide, !guide.limits.isEmpty else { return nil }
    return "## Limits\n\n" + guide.limits.map { "- \($0)" }.joined(separator: "\n")
  }

  /// A row of a table, and a section below the table for a type or default with several lines.
  private typealias Row = (cells: [String], detail: String?)

  private func input(_ entry: Entry) -> Row {
    let type = Printer.print(entry.type.constraint)
    let fallback = entry.fallback.map { Printer.print($0) }
    let shown = fallback.map { $0.hasLines ? "[below](#\(entry.name))" : code($0) } ?? "required"
    let help = ([entry.help] + entry.limits).joined(separator: " ")
    return ([code(entry.name), cell(type, of: entry), shown, help], detail(entry, type, fallback))
  }

  private func output(_ entry: Entry) -> Row {
    let type = Printer.print(entry.type.constraint)
    return ([code(entry.name), cell(type, of: entry), entry.help], detail(entry, type, nil))
  }

  private func cell(_ type: String, of entry: Entry) -> String {
    guard let end = type.utf8.firstIndex(of: UInt8(ascii: "{")) else { return code(type) }
    let head = type[..<end]
    let brackets = String(repeating: ")", count: head.utf8.count { $0 == UInt8(ascii: "(") })
    return "[\(code("\(head)…\(brackets)"))](#\(entry.name))"
  }

  private func table(_ title: String, _ head: [String], _ rows: [Row]) -> String? {
    if rows.isEmpty { return nil }
    let rule = head.map { _ in "---" }
    let lines = ([head, rule] + rows.map(\.cells)).map { cells in
      "| \(cells.map(\.escapingBars).joined(separator: " | ")) |"
    }
    return (["## \(title)", lines.joined(separator: "\n")] + rows.compactMap(\.detail)).joined(separator: "\n\n")
  }

  /// A section with the type and the default of an entry, if they have several lines.
  private func detail(_ entry: Entry, _ type: String, _ fallback: String?) -> String? {
    let blocks = [type, fallback.map { "default = \($0)" } ?? ""].filter(\.hasLines).map { "```hcl\n\($0)\n```" }
    return blocks.isEmpty ? nil : (["### \(entry.name)"] + blocks).joined(separator: "\n\n")
  }

  private func code(_ text: String) -> String { "`\(text)`" }
}

extension Expr {
  /// The text of a string, or the expression in HCL.
  fileprivate var plainText: String {
    if case .string(let text) = self { text } else { Printer.print(self) }
  }
}

extension String {
  /// The text for a cell of a table.
  fileprivate var escapingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  fileprivate var hasLines: Bool { utf8.contains(UInt8(ascii: "\n")) }
}
