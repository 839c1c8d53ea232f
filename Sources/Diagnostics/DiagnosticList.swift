/// Every problem of a run, in the order in which they were found.
public struct DiagnosticList: Error, Hashable, Sendable, CustomStringConvertible {
  public private(set) var all: [Diagnostic]

  public init(_ all: [Diagnostic] = []) {
    self.all = all
  }

  /// Whether there is one that stops the run; a warning does not.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a problem, once: a module that is rendered for two stacks tells its faults one time.
  public mutating func report(_ diagnostic: Diagnostic) {
    if !all.contains(diagnostic) { all.append(diagnostic) }
  }

  public mutating func report(_ others: DiagnosticList) {
    for diagnostic in others.all { report(diagnostic) }
  }

  public var description: String { all.map(\.description).joined(separator: "\n\n") }
}
