public import Diagnostics

extension DiagnosticList {
  /// The whole texts without ids and pages, for rules whose texts a test writes itself.
  public var withoutIDs: String {
    all.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.id = nil
      return diagnostic.description
    }.joined(separator: "\n\n")
  }

  /// Each diagnostic in short, on a line of its own.
  public var short: String { all.map(\.short).joined(separator: "\n") }
}

extension Diagnostic {
  /// The line and the id: `12: declared-twice`. The text of an error stands on its page, docs/errors/<id>.md.
  public var short: String { "\(line.map { "\($0.number): " } ?? "")\(id?.rawValue ?? "no id")" }
}
