import Diagnostics
import ArgumentParser
import Files
import Generation

/// Shows how an environment is added.
struct NewEnvironmentCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "environment",
    abstract: "Show the edit that adds an environment, as a patch, and write nothing.",
    discussion: "The new entry is a copy of another one, with the name replaced."
  )

  @Argument(help: "The name of the new environment.")
  var name: String

  @Option(help: ArgumentHelp("Whose entry to copy; by default that of the last environment.", valueName: "environment"))
  var like: String?

  @Option(help: "Whether to color the patch; by default on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let inventory = try estate.inventory()
    let environments = inventory.environments
    let other = try source(in: environments)

    let package = try session.packageRoot
    let list = try list(of: environments, near: inventory.roots.last?.location, in: package)
    let edit = list.adding(name, like: other)
    try session.output(color.isColored(in: session) ? edit.coloredText : edit.text)
    // Not a part of the patch, which somebody may hand to `patch`.
    try session.complain(
      """
      \(list.path):\(list.newLine): here goes the entry of \(name), a copy of that of \(other). Nothing was written.
      Make the edit, by hand or with `patch -p1` in \(package); change what may not be the same in both; run `generate`.
      """
    )
    let runbook = "docs/runbooks/new-environment.md"
    if Session.isThere("\(package)/\(runbook)") {
      try session.complain("Then go on with \(runbook).")
    }
    return 0
  }

  /// The environment whose entry is copied.
  private func source(in environments: [String]) throws(Problem) -> String {
    guard name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_-]*/) != nil else {
      throw Problem(
        "“\(name)” cannot be the name of an environment",
        why: "The name is a folder, and has letters, digits, “_” and “-”.",
        fix: "Write a name like “staging”."
      )
    }
    guard let last = environments.last else {
      throw Problem(
        "the blueprint has no environment yet",
        why: "A new entry is a copy of another one.",
        fix: "Write the first one by hand, and give it a stack."
      )
    }
    let all = "The blueprint has \(environments.joined(separator: ", "))."
    if let taken = environments.first(where: { $0.lowercased() == name.lowercased() }) {
      throw Problem(
        "there is an environment \(taken) already",
        why: "\(all) The name is a folder, and case makes no difference on the file systems of macOS and Windows.",
        fix: "Take another name."
      )
    }
    guard let like else { return last }
    if environments.contains(like) { return like }
    throw Problem(
      "there is no environment \(like)",
      why: all,
      fix: "Did you mean \(like.nearest(in: environments) ?? last)?"
    )
  }

  /// The list that is nearest to where the stacks are put together: in that folder, or in one of those above it.
  private func list(
    of environments: [String],
    near location: SourceLocation?,
    in package: String
  ) throws(Problem) -> EnvironmentList {
    let root = package == "/" ? "/" : "\(package)/"
    var folders = [package]
    let parts = location?.absolutePath.split(separator: "/").dropLast() ?? []
    for end in parts.indices {
      let folder = "/" + parts[...end].joined(separator: "/")
      if folder.hasPrefix(root) { folders.append(folder) }
    }
    for folder in folders.reversed() {
      var found: [EnvironmentList] = []
      SwiftSources(folder: folder).forEach { path, text in
        let path = String(path.dropFirst(root.count))
        if let list = EnvironmentList(of: environments, in: text, path: path) { found.append(list) }
      }
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw refusal("several have them: \(found.map(\.path).joined(separator: ", "))", environments)
      }
    }
    throw refusal("none in \(package) has them", environments)
  }

  private func refusal(_ finding: String, _ environments: [String]) -> Problem {
    Problem(
      "it is not clear where the environments are stated",
      why: """
        It would be one Swift file with an entry like `Environment(name: "\(environments[0])", …),` for each of \
        \(environments.joined(separator: ", ")), on lines of its own; \(finding).
        """,
      fix: "Write the entry of \(name) by hand, beside those of the others, then run `generate`."
    )
  }
}
