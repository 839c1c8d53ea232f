/// A problem in a blueprint, told to the person who wrote it: where, what, why, and what to do.
///
///     Blueprints/Stacks/API.swift:23: error: aws_vpc.this is declared twice
///       An address names one thing in a directory, and the first is at Blueprints/Stacks/API.swift:12.
///       Give one of them another name.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the problem stops the run.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  public var severity: Severity
  public var location: SourceLocation
  /// What is wrong, on one line.
  public var summary: String
  /// Why that is wrong.
  public var reason: String
  /// What to write instead.
  public var remedy: String

  public init(
    _ severity: Severity = .error,
    at location: SourceLocation,
    _ summary: String,
    why reason: String,
    fix remedy: String
  ) {
    self.severity = severity
    self.location = location
    self.summary = summary
    self.reason = reason
    self.remedy = remedy
  }

  public var description: String { "\(location): \(severity.rawValue): \(summary)\n  \(reason)\n  \(remedy)" }
}
