import ArgumentParser
import Diagnostics
import Files
import Output
import struct Terraform.Deployment

/// Shows what `generate` would change.
struct CheckCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare the files on disk with the blueprint, and write nothing.",
    discussion: "Exits with 0 if they are equal, with 2 if files differ, and with 1 after an error."
  )

  @OptionGroup var tree: TreeOptions

  @Option(
    help:
      "How to print the differences: text, github or json. The default is github in a job of GitHub Actions, and text elsewhere."
  )
  var format: OutputFormat?

  @Option(help: "Whether to color the differences. By default they are colored on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let files = try deployment.files()
    let folder = try tree.output.folder(in: session)
    let plan = try tree.plan(files, of: deployment, on: Disk(folder))
    if plan.failures.hasErrors { throw plan.failures }

    let format = format(in: session)
    try show(files.warnings, annotating: format == .github || session.isOnGitHub, in: session)
    switch format {
    case .text: try show(plan, in: session)
    case .json: try session.output(CheckReport(plan, warnings: files.warnings).json)
    case .github:
      try show(plan, in: session)
      for file in plan.changes { try session.print("\(Annotation(file, in: folder, session))") }
    }
    return plan.changes.isEmpty ? 0 : 2
  }

  func show(_ problems: DiagnosticList, in session: Session) throws {
    let format = format(in: session)
    if format == .json { try session.output(CheckReport(errors: problems).json) }
    try show(problems, annotating: format == .github || session.isOnGitHub, in: session)
  }

  private func show(_ plan: Plan, in session: Session) throws {
    let isColored = color.isColored(in: session)
    let changes = plan.changes
    for file in changes { try session.output(isColored ? file.diff.coloredText : file.diff.text) }
    if changes.isEmpty { return try session.print("All \(plan.files.count) files are current.") }
    let states = FileState.allCases.filter { !$0.isSettled && plan.count($0) > 0 }
    let counts = states.map { "\(plan.count($0)) \($0.rawValue)" }.joined(separator: ", ")
    // On the standard error, so that the output stays a patch.
    try session.printError(
      """
      \(changes.map { "\($0.state.rawValue)  \($0.path.onOneLine)" }.joined(separator: "\n"))
      \(Self.adviceOnLineEndings(changes))\(changes.count) of \(plan.files.count) files differ from the blueprint: \(counts). Run `generate` and commit the result.
      """
    )
  }

  /// A line of advice if files differ only in their line endings, since Git converts them again at the next checkout.
  private static func adviceOnLineEndings(_ changes: [PlannedFile]) -> String {
    let count = changes.count(where: \.differsInLineEndings)
    if count == 0 { return "" }
    return """
      \(count) of them \(count == 1 ? "differs" : "differ") only in line endings. If Git has converted them, write \
      `* text=auto eol=lf` to .gitattributes.

      """
  }

  private func format(in session: Session) -> OutputFormat { format ?? (session.isOnGitHub ? .github : .text) }
}
