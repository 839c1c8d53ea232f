public import Diagnostics

extension DiagnosticList {
  /// Each diagnostic in short, on a line of its own.
  public var short: String { all.map(\.short).joined(separator: "\n") }
}

extension Diagnostic {
  /// The line and the id: `12: declared-twice`. The text of an error is on its page, docs/errors/<id>.md.
  public var short: String { "\(line.map { "\($0.number): " } ?? "")\(id?.rawValue ?? "no id")" }
}
