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
}
