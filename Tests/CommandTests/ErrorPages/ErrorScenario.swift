import Diagnostics
import Foundation
import Output
import Support
import Testing

/// Steps that lead to an error of the command, and the steps that solve it. The page of the error shows both.
struct ErrorScenario: Sendable, CustomTestStringConvertible {
  enum Step: Sendable {
    /// Runs the command with these arguments.
    case blueprint(String)
    /// Runs a line of the shell.
    case shell(String)
    /// Runs a line of the shell, which the page does not show.
    case hidden(String)
    /// Replaces the blueprint.
    case edit(String, Sample)
    /// Makes another run hold the lock of the folder until the next command has ended.
    case lock
  }

  let id: Diagnostic.ID
  let title: String
  let wrong: [Step]
  let right: [Step]

  init(_ id: Diagnostic.ID, _ title: String, wrong: [Step], right: [Step]) {
    self.id = id
    self.title = title
    self.wrong = wrong
    self.right = right
  }

  var testDescription: String { id.rawValue }

  /// Runs the steps in a temporary folder, and returns the page.
  func page() throws -> String {
    let message = try withTemporaryFolder { folder in
      try folder.becomePackage()
      var sample = Sample()
      let message = try #require(try run(wrong, &sample, in: folder).last)
      for errors in try run(right, &sample, in: folder) { #expect(!errors.contains("error:"), "\(errors)") }
      return message
    }
    #expect(message.contains(" [\(id.rawValue)]\n"), "\(message)")
    return page(message)
  }

  /// The page with a message.
  func page(_ message: String) -> String {
    """
    # \(title)

    ```sh
    \(wrong.compactMap(\.text).joined(separator: "\n"))
    ```

    ```text
    \(message.trimmingCharacters(in: .newlines))
    ```

    This is right:

    ```sh
    \(right.compactMap(\.text).joined(separator: "\n"))
    ```

    """
  }

  /// Runs steps, and returns the errors of each command.
  private func run(_ steps: [Step], _ sample: inout Sample, in folder: URL) throws -> [String] {
    let shell = try Tool("sh", from: "your system's packages")
    var errors: [String] = []
    var lock: Transaction?
    for step in steps {
      switch step {
      case .shell(let line), .hidden(let line): try shell.run(["-c", line], in: folder)
      case .edit(_, let edited): sample = edited
      case .lock: lock = try Transaction(in: folder.path)
      case .blueprint(let line):
        let arguments = line.replacing("/repo", with: folder.path).split(separator: " ").map(String.init)
        let run = Run(arguments: arguments, on: sample.deployment, in: folder)
        errors.append(run.errors.replacing(folder.path, with: "/repo"))
        lock = nil
      }
    }
    _ = lock
    return errors
  }
}

extension ErrorScenario.Step {
  /// The line of the page; nil if it is not shown.
  fileprivate var text: String? {
    switch self {
    case .blueprint(let arguments): "blueprint \(arguments)"
    case .shell(let line): line
    case .hidden: nil
    case .edit(let text, _): "# In the blueprint: \(text)"
    case .lock: "blueprint generate &"
    }
  }
}
