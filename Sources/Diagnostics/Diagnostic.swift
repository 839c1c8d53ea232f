/// A problem, reported to the person who can solve it: where it is, what is wrong, why, and what to do.
///
///     Blueprints/Stacks/API.swift:23: error: aws_vpc.this is declared twice [declared-twice]
///       An address names one thing in a directory, and the first is at Blueprints/Stacks/API.swift:12.
///       Give one of them another name.
///       See https://github.com/groundplan/groundplan/blob/main/docs/errors/declared-twice.md
///
/// It is the one type of error in Groundplan: for a blueprint, for files on disk, and for the arguments of a command.
public struct Diagnostic: Error, Hashable, Sendable {
  /// Whether the problem stops the command.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  /// The kind of problem, whose page explains it; nil for a problem that another library reports.
  public var id: ID?
  public var severity: Severity
  /// The line of Swift: of a declaration, a block or a call. Nil if the problem is not in Swift.
  public var location: SourceLocation?
  /// The argument at fault, by its name in Terraform, if the declaration at ``location`` sets it.
  public var argument: String?
  /// The path of a file on disk, if the problem is in a file and not in Swift.
  public var path: String?
  /// What is wrong, on one line.
  public var summary: String
  /// Why that is wrong.
  public var reason: String
  /// What to write or do instead.
  public var remedy: String

  /// Describes a problem in a blueprint that a library of one's own reports.
  ///
  /// ```swift
  /// Diagnostic(
  ///   at: location,
  ///   "the queue \(name) has no dead-letter queue",
  ///   why: "A message that cannot be handled would be lost.",
  ///   fix: "Pass `deadLetters:`."
  /// )
  /// ```
  ///
  /// - Parameters:
  ///   - severity: Whether the problem stops the command.
  ///   - location: The line of Swift; nil where a value is made, which does not know yet where it is used.
  ///   - summary: What is wrong, on one line.
  ///   - reason: Why that is wrong.
  ///   - remedy: What to write instead.
  public init(
    severity: Severity = .error,
    at location: SourceLocation? = nil,
    _ summary: String,
    why reason: String,
    fix remedy: String
  ) {
    self.init(nil, severity: severity, at: location, summary, why: reason, fix: remedy)
  }

  /// Describes a problem that has a page in `docs/errors`.
  package init(
    _ id: ID?,
    severity: Severity = .error,
    at location: SourceLocation? = nil,
    argument: String? = nil,
    inFile path: String? = nil,
    _ summary: String,
    why reason: String,
    fix remedy: String
  ) {
    self.id = id
    self.severity = severity
    self.location = location
    self.argument = argument
    self.path = path
    self.summary = summary
    self.reason = reason
    self.remedy = remedy
  }

  /// The same problem at a line, unless it has one already.
  package func located(at location: SourceLocation, argument: String? = nil) -> Diagnostic {
    guard self.location == nil else { return self }
    var diagnostic = self
    diagnostic.location = location
    diagnostic.argument = argument
    return diagnostic
  }
}
