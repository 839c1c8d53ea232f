import ArgumentParser
import Diagnostics
import Files
import Output
import struct Terraform.Deployment

/// Writes the files of the blueprint.
struct GenerateCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the files of the blueprint, and report what changed.",
    discussion: """
      Writes only files that differ, and deletes files that were generated earlier and that the blueprint no longer generates. \
      Changes nothing if a file was modified by hand or was not generated, and shows what would be lost.
      """
  )

  @OptionGroup var tree: TreeOptions

  @Option(
    help: ArgumentHelp(
      "Replace or delete this file, though it was modified by hand or was not generated. May be repeated.",
      valueName: "path"
    )
  )
  var overwrite: [String] = []

  @Option(
    help: ArgumentHelp(
      "Remove this output, though stacks on disk use it: they were never applied with it. May be repeated.",
      valueName: "stack.output"
    )
  )
  var removeOutput: [String] = []

  @Flag(help: "Report what would change, and write nothing.")
  var dryRun = false

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let folder = try tree.output.folder(in: session)
    let files = try deployment.files()
    let transaction = dryRun ? nil : try Transaction(in: folder)
    let disk = try transaction?.disk ?? Disk(folder)
    let plan = try tree.plan(files, of: deployment, on: disk, overwriting: overwrite)
    try refuseUnknownPaths(plan)
    if plan.problems.hasErrors {
      try showLosses(plan, in: session)
      throw plan.problems
    }
    try RemovedOutputs(plan, disk, deployment).refuse(except: removeOutput)
    // A signal takes effect once all files are written.
    if let transaction {
      try Interrupts.deferred { try write(plan, of: files, deployment, with: transaction, in: folder) }
    }
    try show(files.warnings, in: session)
    try session.print(report(plan, (clock.now - start).text))
    return 0
  }

  /// Makes the changes of a plan. If a generated file becomes a folder, or a folder a file, what is in the way is deleted by a first
  /// transaction: new contents cannot be staged in a folder that is still a file. If the second one fails, the next run makes its changes.
  private func write(
    _ plan: Plan,
    of files: FileTree,
    _ deployment: Deployment,
    with transaction: Transaction,
    in folder: String
  ) throws {
    if plan.obstructed.isEmpty { return try transaction.commit(plan) }
    let others = try FileTree(files.files.filter { !plan.obstructed.contains($0.path) })
    let first = try tree.plan(others, of: deployment, on: transaction.disk, overwriting: overwrite)
    if first.problems.hasErrors { throw first.problems }
    try transaction.commit(first)
    let last = try Transaction(in: folder)
    let rest = try tree.plan(files, of: deployment, on: last.disk, overwriting: overwrite)
    if rest.problems.hasErrors { throw rest.problems }
    try last.commit(rest)
  }

  /// Without this error, an option with a mistyped path would have no effect.
  private func refuseUnknownPaths(_ plan: Plan) throws(Diagnostic) {
    let paths = plan.files.map(\.path)
    for path in overwrite where !paths.contains(path) { throw .notAGeneratedFile(path, among: paths) }
  }

  /// Shows the contents that overwriting would lose.
  private func showLosses(_ plan: Plan, in session: Session) throws {
    let isColored = ColorChoice.auto.isColored(in: session)
    for file in plan.files where file.state.requiresConfirmation && !overwrite.contains(file.path) {
      try session.output(isColored ? file.diff.coloredText : file.diff.text)
    }
  }

  private func report(_ plan: Plan, _ duration: String) -> String {
    let changes = plan.changes
    let deleted = changes.count { !$0.isGenerated }
    let written = changes.count - deleted
    let lines = changes.map { "\(Self.verb(for: $0))  \($0.path.onOneLine)" }
    let summary =
      dryRun
      ? "Nothing was written: \(written) to write, \(deleted) to delete"
      : "\(written) written, \(deleted) deleted"
    let retired = plan.count(.retired)
    let kept = retired == 0 ? "" : ", \(retired) kept for retired roots"
    return (lines + ["\(summary), \(plan.count(.current)) unchanged\(kept), in \(duration)"]).joined(separator: "\n")
  }

  private static func verb(for file: PlannedFile) -> String {
    if !file.isGenerated { return "deleted" }
    return switch file.state {
    case .missing: "created"
    case .incomplete: "repaired"
    default: "changed"
    }
  }
}
