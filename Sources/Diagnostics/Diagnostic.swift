/// An error or a warning, with the place, the reason and the remedy.
///
///     Blueprints/Stacks/API.swift:23: error: aws_vpc.this is declared twice [declared-twice]
///       An address identifies one declaration of a module or stack, and it is first declared at Blueprints/Stacks/API.swift:12.
///       Give one of the two declarations another name.
///       See https://github.com/groundplan/groundplan/blob/main/docs/errors/declared-twice.md
///
/// It is the only type of error in Groundplan: for blueprints, for files on disk, and for the arguments of commands.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The severity of a problem.
  public enum Severity: String, Hashable, Sendable {
    /// The problem stops the command.
    case error
    /// The problem is reported, and the command continues.
    case warning
  }

  /// The kind of problem, which has a page with an explanation; nil for a problem that another library reports.
  public var id: ID?
  /// Whether the problem stops the command.
  public var severity: Severity
  /// The line of Swift with the declaration, block or call; nil if the problem is not in Swift.
  public var location: SourceLocation?
  /// The invalid argument of the declaration at ``location``, by its name in Terraform; nil if the problem concerns no argument.
  public var argument: String?
  /// The path of the file on disk that has the problem; nil if the problem is in Swift.
  public var path: String?
  /// What is wrong, on one line, starting with a lower-case letter.
  public var summary: String
  /// Why that is wrong, in full sentences.
  public var reason: String
  /// What to write or do instead, in full sentences.
  public var remedy: String

  /// Makes a diagnostic of another library, for a problem in a blueprint.
  ///
  /// ```swift
  /// Diagnostic(
  ///   at: location,
  ///   "the queue \(name) has no dead-letter queue",
  ///   why: "A message that cannot be processed would be lost.",
  ///   fix: "Pass `deadLetters:`."
  /// )
  /// ```
  ///
  /// - Parameters:
  ///   - severity: Whether the problem stops the command.
  ///   - location: The line of Swift; nil for an invalid value, whose diagnostic gets the line of the argument that has the value.
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

  /// Makes a diagnostic with a page in `docs/errors`.
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

  /// The same problem with a location and an argument, unless it has a location already.
  package func located(at location: SourceLocation, argument: String? = nil) -> Diagnostic {
    guard self.location == nil else { return self }
    var diagnostic = self
    diagnostic.location = location
    diagnostic.argument = argument
    return diagnostic
  }
}
