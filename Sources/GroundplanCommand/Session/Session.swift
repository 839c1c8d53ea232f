/// The process as a run sees it: its folder, its environment variables, its input and its output. Tests replace all of them.
package struct Session: Sendable {
  package typealias Writer = @Sendable ([UInt8]) throws -> Void

  /// The current folder.
  package let folder: String
  /// Reads an environment variable.
  package let environment: @Sendable (String) -> String?
  /// True if the standard output is a terminal.
  package let isTerminal: Bool
  /// True if the reader of the standard output has closed it, so that the next write would fail.
  package let isOutputClosed: @Sendable () -> Bool
  /// Reads the standard input to its end.
  package let input: @Sendable () throws -> [UInt8]
  /// Writes to the standard output.
  package let output: Writer
  /// Writes to the standard error.
  package let errors: Writer

  package init(
    folder: String,
    isTerminal: Bool,
    environment: @escaping @Sendable (String) -> String?,
    isOutputClosed: @escaping @Sendable () -> Bool = { false },
    input: @escaping @Sendable () throws -> [UInt8] = { [] },
    output: @escaping Writer,
    errors: @escaping Writer
  ) {
    self.folder = folder
    self.isTerminal = isTerminal
    self.environment = environment
    self.isOutputClosed = isOutputClosed
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// True in a job of GitHub Actions.
  var isOnGitHub: Bool { environment("GITHUB_ACTIONS") == "true" }

  /// Prints a line to the standard output.
  func print(_ text: String) throws { try output(Array("\(text)\n".utf8)) }

  /// Prints a line to the standard error.
  func printError(_ text: String) throws { try errors(Array("\(text)\n".utf8)) }

  /// The absolute path of a path that starts at the current folder.
  func absolutePath(_ path: String) -> String {
    var path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    return path
  }

  /// A path from the root of the repository, if an environment variable of GitHub has the root.
  func pathInRepository(_ path: String) -> String {
    guard let workspace = environment("GITHUB_WORKSPACE"), path.hasPrefix("\(workspace)/") else { return path }
    return String(path.dropFirst(workspace.count + 1))
  }
}
