import Files

/// What a rule finds of one resource.
public struct Verdict: Sendable {
  enum Outcome {
    case holds
    /// It does not hold, or nobody can know; the words say of what: `multi_az is false`.
    case fails(String)
    case unknown(String)
  }

  let outcome: Outcome
  /// The line of the value that was looked at, and where in a module it is written, if it is.
  let place: Place?

  /// Where a value is written.
  struct Place {
    /// The line of the stack that says it, or that calls the module.
    let location: SourceLocation
    /// The line of the module that says it, if the stack does not.
    let origin: SourceLocation?
  }

  init(_ outcome: Outcome, at place: Place? = nil) {
    self.outcome = outcome
    self.place = place
  }

  /// The rule holds.
  public static let holds = Verdict(.holds)

  /// The rule does not hold; `what` says what was found instead: `it has no tags`.
  public static func fails(_ what: String, at value: PlannedValue? = nil) -> Verdict {
    Verdict(.fails(what), at: value?.place)
  }

  /// Nobody can know before Terraform runs; `what` says what is not known: `the size`.
  public static func unknown(_ what: String, at value: PlannedValue? = nil) -> Verdict {
    Verdict(.unknown(what), at: value?.place)
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
    case (.fails(let first), .fails(let second)): return Verdict(.fails("\(first), and \(second)"), at: lhs.place)
    case (.holds, _): return lhs
    }
  }

  /// All have to hold.
  public static func all(_ verdicts: some Sequence<Verdict>) -> Verdict { verdicts.reduce(.holds) { $0 && $1 } }
}
