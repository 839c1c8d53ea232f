import ArgumentParser

/// The values of the option `--color`.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// True if the diff is to be colored. A value of [NO_COLOR](https://no-color.org) that is not empty turns colors off, unless the user asks
  /// for them with `always`.
  func isColored(in session: Session) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      session.isTerminal && (session.environment("NO_COLOR") ?? "").isEmpty && session.environment("TERM") != "dumb"
    }
  }
}
