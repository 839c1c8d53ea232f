import ArgumentParser

/// A line of a file, as people and programs name it: `main.tf:42`.
struct Place: Hashable, ExpressibleByArgument, CustomStringConvertible {
  let path: String
  let line: Int

  init(path: String, line: Int) {
    (self.path, self.line) = (path, line)
  }

  init?(argument: String) {
    // A column may follow.
    guard let match = argument.wholeMatch(of: /(?<path>.+?):(?<line>[0-9]+)(:[0-9]+)?/), let line = Int(match.line)
    else { return nil }
    self.init(path: String(match.path), line: line)
  }

  var description: String { "\(path):\(line)" }

  /// The places that a line of a report names: `File: /modules/rds/main.tf:136-198`, or `on main.tf line 3`.
  static func all(in text: some StringProtocol) -> [Place] {
    String(text).matches(of: /(?<path>[^\s:"'(]+\.[A-Za-z]+)(:| line )(?<line>[0-9]+)\b/).compactMap { match in
      Int(match.line).map { Place(path: String(match.path), line: $0) }
    }
  }
}
