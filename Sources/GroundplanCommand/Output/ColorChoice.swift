import ArgumentParser

/// Whether the diff is colored.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// See [NO_COLOR](https://no-color.org): any value but an empty one counts. Who asks for color in so many words gets it.
  func isColored(in session: Session) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      session.isTerminal && (session.environment("NO_COLOR") ?? "").isEmpty && session.environment("TERM") != "dumb"
    }
  }
}
