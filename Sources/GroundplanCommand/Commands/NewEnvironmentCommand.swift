import ArgumentParser
import Diagnostics
import Output
import struct Terraform.Deployment

/// Shows an edit that adds an environment.
struct NewEnvironmentCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "environment",
    abstract: "Show the edit that adds an environment, as a patch, and write nothing.",
    discussion: "The new entry is a copy of the entry of another environment, with the name replaced."
  )

  @Argument(help: "The name of the new environment.")
  var name: String

  @Option(
    help: ArgumentHelp("The environment whose entry is copied; by default the last one.", valueName: "environment")
  )
  var like: String?

  @Option(help: "Whether to color the patch. By default it is colored on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let inventory = try deployment.inventory()
    let original = try original(in: inventory.environments)
    let package = try session.packageRoot
    let list = try EnvironmentList.find(inventory.environments, near: inventory.roots.last?.location, in: package)
    let edit = list.adding(name, like: original)
    try session.output(color.isColored(in: session) ? edit.coloredText : edit.text)
    // On the standard error, so that the output stays a patch.
    try session.printError(
      """
      \(list.path):\(list.newLine): The entry of \(name) goes here. It is a copy of the entry of \(original). Nothing was written.
      Apply the patch, for example with `patch -p1` in \(package). Change the values that must differ. Then run `generate`.
      """
    )
    let runbook = "docs/runbooks/new-environment.md"
    if Session.fileExists("\(package)/\(runbook)") {
      try session.printError("\(runbook) has the next steps.")
    }
    return 0
  }

  /// The environment whose entry is copied.
  private func original(in environments: [String]) throws(Diagnostic) -> String {
    guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_-]*/) != nil else { throw .invalidName(name) }
    guard let last = environments.last else { throw .noEnvironments }
    if let other = environments.first(where: { $0.lowercased() == name.lowercased() }) {
      throw .environmentExists(other, among: environments)
    }
    guard let like else { return last }
    if environments.contains(like) { return like }
    throw .unknownEnvironment(like, among: environments)
  }
}

extension Diagnostic {
  fileprivate static func invalidName(_ name: String) -> Diagnostic {
    Diagnostic(
      .badNameOfEnvironment,
      "“\(name)” cannot be the name of an environment",
      why: "The name is that of a folder, and has letters, digits, “_” and “-”.",
      fix: "Write a name like “staging”."
    )
  }

  fileprivate static var noEnvironments: Diagnostic {
    Diagnostic(
      .noEnvironments,
      "the blueprint has no environment with a stack",
      why: "The new entry is a copy of the entry of another environment.",
      fix: "Write the first environment by hand, and give it a stack."
    )
  }

  fileprivate static func environmentExists(_ name: String, among environments: [String]) -> Diagnostic {
    Diagnostic(
      .environmentExists,
      "the environment \(name) exists already",
      why: """
        The blueprint has \(environments.joined(separator: ", ")). The name is that of a folder, and the file systems of macOS and \
        Windows ignore case.
        """,
      fix: "Write another name."
    )
  }
}
