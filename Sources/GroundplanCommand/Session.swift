/// What a run knows about the process that it runs in. Only here does Groundplan ask for it.
package struct Session: Sendable {
  package typealias Sink = @Sendable ([UInt8]) throws -> Void

  /// The folder that the run starts in.
  package let folder: String
  /// A variable of the environment.
  package let environment: @Sendable (String) -> String?
  /// Whether somebody watches the output.
  package let isTerminal: Bool
  /// Reads everything that is piped in.
  package let input: @Sendable () throws -> [UInt8]
  package let output: Sink
  package let errors: Sink

  package init(
    folder: String,
    isTerminal: Bool,
    environment: @escaping @Sendable (String) -> String?,
    input: @escaping @Sendable () throws -> [UInt8] = { [] },
    output: @escaping Sink,
    errors: @escaping Sink
  ) {
    self.folder = folder
    self.isTerminal = isTerminal
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// Whether this is a job of GitHub Actions.
  var isOnGitHub: Bool { environment("GITHUB_ACTIONS") == "true" }

  func say(_ text: String) throws { try output(Array("\(text)\n".utf8)) }

  func complain(_ text: String) throws { try errors(Array("\(text)\n".utf8)) }

  /// A path from the folder that the run starts in.
  func absolute(_ path: String) -> String {
    var path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    while path.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    return path
  }

  /// A path as annotations have it: from the folder of the repository.
  func pathInRepository(_ path: String) -> String {
    guard let workspace = environment("GITHUB_WORKSPACE"), path.hasPrefix("\(workspace)/") else { return path }
    return String(path.dropFirst(workspace.count + 1))
  }
}
