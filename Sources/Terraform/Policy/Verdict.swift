/// The result of a rule for one resource: it holds, it fails, or that is unknown before Terraform runs.
///
/// A comparison of a ``ConfiguredValue`` is a verdict with an explanation and a source location. `&&`, `||` and
/// ``all(_:)`` combine verdicts:
///
/// ```swift
/// { $0.storage_encrypted == true && $0.kms_key_id.isSet }
/// ```
///
/// A rule that checks something in Swift returns ``holds``, ``fails(_:at:)`` or ``unknown(_:at:)``.
public struct Verdict {
  /// Whether a rule holds.
  public enum Outcome: Hashable, Sendable {
    /// The rule holds.
    case holds
    /// The rule does not hold.
    case fails
    /// Whether the rule holds depends on a value that is known only when Terraform runs.
    case unknown
  }

  /// Whether the rule holds.
  public let outcome: Outcome
  /// The reason why the rule fails or is unknown; nil if it holds.
  let explanation: Explanation?

  init(_ outcome: Outcome, _ explanation: Explanation? = nil) {
    self.outcome = outcome
    self.explanation = explanation
  }

  /// The rule holds.
  public static var holds: Verdict { Verdict(.holds) }

  /// The rule does not hold.
  ///
  /// - Parameters:
  ///   - message: What was found instead, as the end of a sentence: `it has no tags`.
  ///   - value: The value whose line the error names; nil for the line of the resource.
  public static func fails(_ message: String, at value: ConfiguredValue? = nil) -> Verdict {
    Verdict(.fails, .message(message, value))
  }

  /// Whether the rule holds is unknown before Terraform runs.
  ///
  /// - Parameters:
  ///   - message: What is unknown, as the end of a sentence: `its size is not known before Terraform runs`.
  ///   - value: The value whose line the error names; nil for the line of the resource.
  public static func unknown(_ message: String, at value: ConfiguredValue? = nil) -> Verdict {
    Verdict(.unknown, .message(message, value))
  }

  /// Holds if both hold. A verdict that fails takes precedence over one that is unknown.
  public static func && (lhs: Verdict, rhs: @autoclosure () -> Verdict) -> Verdict {
    if lhs.outcome == .fails { return lhs }
    let rhs = rhs()
    return lhs.outcome == .holds || rhs.outcome == .fails ? rhs : lhs
  }

  /// Holds if one of the two holds. If neither does, a verdict that is unknown takes precedence over one that fails.
  public static func || (lhs: Verdict, rhs: @autoclosure () -> Verdict) -> Verdict {
    if lhs.outcome == .holds { return lhs }
    let rhs = rhs()
    if rhs.outcome != .fails { return rhs }
    guard lhs.outcome == .fails, let first = lhs.explanation, let second = rhs.explanation else { return lhs }
    return Verdict(.fails, .both(first, second))
  }

  /// Holds if all verdicts hold.
  public static func all(_ verdicts: some Sequence<Verdict>) -> Verdict { verdicts.reduce(.holds) { $0 && $1 } }
}
