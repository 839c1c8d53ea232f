import ArgumentParser

/// A line of a file, as in `main.tf:42`.
struct FileLine: Hashable, ExpressibleByArgument, CustomStringConvertible {
  let path: String
  let number: Int

  init(path: String, number: Int) {
    (self.path, self.number) = (path, number)
  }

  /// Reads `path:line` or `path:line:column`.
  init?(argument: String) {
    guard let match = argument.wholeMatch(of: /(?<path>.+?):(?<line>[0-9]+)(:[0-9]+)?/), let number = Int(match.line)
    else { return nil }
    self.init(path: String(match.path), number: number)
  }

  var description: String { "\(path):\(number)" }

  /// The lines that a text names, as in `File: /modules/rds/main.tf:136-198` or `on main.tf line 3`.
  static func all(in text: some StringProtocol) -> [FileLine] {
    String(text).matches(of: /(?<path>[^\s:"'(]+\.[A-Za-z]+)(:| line )(?<line>[0-9]+)\b/).compactMap { match in
      Int(match.line).map { FileLine(path: String(match.path), number: $0) }
    }
  }
}
