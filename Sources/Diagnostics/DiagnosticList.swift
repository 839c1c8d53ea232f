/// The errors and warnings of a run, in the order in which they were found.
public struct DiagnosticList: Error, Hashable, Sendable, CustomStringConvertible {
  /// The errors and warnings.
  public private(set) var all: [Diagnostic]

  /// Makes a list.
  public init(_ all: [Diagnostic] = []) {
    self.all = all
  }

  /// True if the list contains an error, and not only warnings.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a problem, unless the list contains it already.
  public mutating func report(_ diagnostic: Diagnostic) {
    if !all.contains(diagnostic) { all.append(diagnostic) }
  }

  /// Adds the problems of another list, each once.
  public mutating func report(_ others: DiagnosticList) {
    for diagnostic in others.all { report(diagnostic) }
  }

  public var description: String { all.map(\.description).joined(separator: "\n\n") }
}
