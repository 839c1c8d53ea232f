import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// The pages of the command's errors show messages that the command prints.
///
/// `GROUNDPLAN_WRITE_ERRORS=1 swift test --filter ErrorPageTests` writes the pages.
@Suite struct ErrorPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/errors").standardized

  @Test(arguments: ErrorScenario.files + ErrorScenario.arguments) func page(_ scenario: ErrorScenario) throws {
    try compare(scenario.id.rawValue, scenario.page())
  }

  /// No command stops between the plan and the transaction, so this page has no steps that are run.
  @Test func pageOfAChangeDuringTheRun() throws {
    let scenario = Self.changedDuringRun
    let message = try withTemporaryFolder { folder in
      let tree = try FileTree([File("modules/network/main.tf", [], at: .init(#filePath, #line))])
      let transaction = try Transaction(in: folder.path)
      let plan = try Plan(tree, on: transaction.disk)
      try folder.write("by hand\n", to: "modules/network/main.tf")
      let error = try #require(throws: Diagnostic.self) { try transaction.commit(plan) }
      #expect(error.id == scenario.id)
      return error.description.replacing(folder.path, with: "/repo")
    }
    try compare(scenario.id.rawValue, scenario.page(message))
  }

  private static let changedDuringRun = ErrorScenario(
    .changedDuringRun,
    "A file is changed while a run is under way",
    wrong: [.blueprint("generate &"), .shell("echo '# by hand' >> modules/network/main.tf")],
    right: [.blueprint("generate")]
  )

  @Test func index() throws {
    let groups = [
      ("Files on disk", ErrorScenario.files + [Self.changedDuringRun]), ("Arguments", ErrorScenario.arguments),
    ]
    let lists = groups.map { title, scenarios in
      "## \(title)\n\n" + scenarios.map { "- [\($0.title)](\($0.id.rawValue).md)\n" }.joined()
    }
    try compare(
      "command",
      """
      # Errors of the command

      A page has commands that lead to the error, the message, and commands that solve it. `blueprint` is the program of
      the blueprint, as in `swift run groundplan`, and `/repo` is the folder of the package. The errors of a blueprint have
      [an index of their own](README.md).

      \(lists.joined(separator: "\n"))
      """
    )
  }

  /// Writes a page, or compares it with the one on disk.
  private func compare(_ name: String, _ text: String) throws {
    let file = Self.folder.appending(path: "\(name).md")
    if ProcessInfo.processInfo.environment["GROUNDPLAN_WRITE_ERRORS"] != nil { try Data(text.utf8).write(to: file) }
    let page = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      page == text,
      "docs/errors/\(name).md is out of date: GROUNDPLAN_WRITE_ERRORS=1 swift test --filter ErrorPageTests"
    )
  }
}
