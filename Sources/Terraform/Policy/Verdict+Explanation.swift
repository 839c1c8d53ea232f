extension Verdict {
  /// The reason why a rule fails or is unknown. Its text is made only when it is reported.
  indirect enum Explanation {
    /// A message such as `it has no tags`, and the value that it is about.
    case message(String, ConfiguredValue?)
    /// A value that differs from what the rule requires.
    case value(ConfiguredValue)
    case both(Explanation, Explanation)

    /// `multi_az is false`
    var text: String {
      switch self {
      case .message(let message, _): message
      case .value(let value): value.statement
      case .both(let first, let second): "\(first.text), and \(second.text)"
      }
    }

    /// The lines that set the value; nil if the explanation is about the resource as a whole.
    var origin: ConfiguredValue.Origin? {
      switch self {
      case .message(_, let value): value?.origin
      case .value(let value): value.origin
      case .both(let first, _): first.origin
      }
    }
  }
}
