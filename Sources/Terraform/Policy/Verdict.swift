/// What a rule finds of one resource.
public struct Verdict {
  enum Outcome {
    case holds
    case fails(Finding)
    /// Nobody can know.
    case unknown(Finding)
  }

  /// What was found, which is put into words only if somebody is told.
  indirect enum Finding {
    /// `it has no tags`, and the value that says so.
    case words(String, ConfiguredValue?)
    /// A value that is not what it should be.
    case value(ConfiguredValue)
    case both(Finding, Finding)
  }

  let outcome: Outcome

  init(_ outcome: Outcome) {
    self.outcome = outcome
  }

  /// The rule holds.
  public static var holds: Verdict { Verdict(.holds) }

  /// The rule does not hold; `what` says what was found instead: `it has no tags`.
  public static func fails(_ what: String, at value: ConfiguredValue? = nil) -> Verdict {
    Verdict(.fails(.words(what, value)))
  }

  /// Nobody can know before Terraform runs; `what` says what is not known: `the size`.
  public static func unknown(_ what: String, at value: ConfiguredValue? = nil) -> Verdict {
    Verdict(.unknown(.words(what, value)))
  }

  /// Both have to hold. What fails is told rather than what is unknown.
  public static func && (lhs: Verdict, rhs: @autoclosure () -> Verdict) -> Verdict {
    if case .fails = lhs.outcome { return lhs }
    let rhs = rhs()
    switch (lhs.outcome, rhs.outcome) {
    case (.holds, _), (_, .fails): return rhs
    default: return lhs
    }
  }

  /// One of the two has to hold.
  public static func || (lhs: Verdict, rhs: @autoclosure () -> Verdict) -> Verdict {
    if case .holds = lhs.outcome { return lhs }
    let rhs = rhs()
    switch (lhs.outcome, rhs.outcome) {
    case (_, .holds), (_, .unknown): return rhs
    case (.unknown, _): return lhs
    case (.fails(let first), .fails(let second)): return Verdict(.fails(.both(first, second)))
    case (.holds, _): return lhs
    }
  }

  /// All have to hold.
  public static func all(_ verdicts: some Sequence<Verdict>) -> Verdict { verdicts.reduce(.holds) { $0 && $1 } }
}

extension Verdict.Finding {
  /// What was found: `multi_az is false`.
  var words: String {
    switch self {
    case .words(let words, _): words
    case .value(let value): value.words
    case .both(let first, let second): "\(first.words), and \(second.words)"
    }
  }

  /// Where it is written, if a value says it.
  var place: ConfiguredValue.Place? {
    switch self {
    case .words(_, let value): value?.place
    case .value(let value): value.place
    case .both(let first, _): first.place
    }
  }
}
