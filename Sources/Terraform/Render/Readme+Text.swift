import Files
import HCL

extension Readme {
  /// The content of the file.
  var text: String {
    let sections = [
      "<!-- \(File.header) -->", "# \(name)", guide?.purpose, example, requirementsSection, limits,
      table("Inputs", ["name", "type", "default", "description"], inputs.map(input)),
      table("Outputs", ["name", "type", "description"], outputs.map(output)),
    ]
    return sections.compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private var example: String? {
    guard let guide, let hcl else { return nil }
    return "## Example\n\n```swift\n\(guide.swift)\n```\n\n```hcl\n\(hcl)```"
  }

  private var requirementsSection: String {
    var lines = ["- Terraform \(code(requirements.terraform))"]
    for provider in requirements.providers {
      let aliases = provider.aliases.map { code("\($0.provider).\($0.alias)") }.joined(separator: ", ")
      let more =
        aliases.isEmpty ? "" : ", with the additional configuration\(provider.aliases.count == 1 ? "" : "s") \(aliases)"
      lines.append("- \(code(provider.source)) \(code(provider.version))\(more)")
    }
    if !calls.isEmpty {
      let names = calls.map(code).joined(separator: ", ")
      lines.append("- the module\(calls.count == 1 ? "" : "s") \(names)")
    }
    return "## Requirements\n\n" + lines.joined(separator: "\n")
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
      "| \(cells.map(\.asCell).joined(separator: " | ")) |"
    }
    return (["## \(title)", lines.joined(separator: "\n")] + rows.compactMap(\.detail)).joined(separator: "\n\n")
  }

  /// A section with the type and the default of an entry, if they have several lines.
  private func detail(_ entry: Entry, _ type: String, _ fallback: String?) -> String? {
    let blocks = [type, fallback.map { "default = \($0)" } ?? ""].filter(\.hasLines).map { "```hcl\n\($0)\n```" }
    return blocks.isEmpty ? nil : (["### \(entry.name)"] + blocks).joined(separator: "\n\n")
  }

  /// A code span, between more backticks than the text has in a row.
  private func code(_ text: String) -> String {
    guard text.contains("`") else { return "`\(text)`" }
    let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }
}

extension String {
  /// The text for a cell of a table, which is one line.
  fileprivate var asCell: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  fileprivate var hasLines: Bool { utf8.contains(UInt8(ascii: "\n")) }
}
