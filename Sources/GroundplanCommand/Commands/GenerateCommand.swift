import ArgumentParser
import Files
import Generation

/// Writes what the blueprint gives.
struct GenerateCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the files of the blueprint, and say what changed.",
    discussion: """
      Writes only what differs, and deletes what was generated earlier and the blueprint gives no longer. Leaves everything \
      as it is if a file was edited by hand or was not generated, and shows what would be lost.
      """
  )

  @OptionGroup var tree: TreeOptions

  @Option(
    help: ArgumentHelp(
      "Lose what is in this file: it was edited by hand, or was not generated. May be repeated.",
      valueName: "path"
    )
  )
  var overwrite: [String] = []

  @Option(
    help: ArgumentHelp(
      "Remove this output, though other stacks used it: they were never applied with it. May be repeated.",
      valueName: "stack.output"
    )
  )
  var removeOutput: [String] = []

  @Flag(help: "Say what would change, and write nothing.")
  var dryRun = false

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let destination = try tree.destination(in: session)
    let transaction = try Transaction(at: destination, dryRun ? .check : .write, overwriting: overwrite)
    defer { transaction.abandon() }
    let outputs = RemovedOutputs(from: transaction, of: estate)
    let (survey, losses, warnings) = try tree.compare(estate, transaction, watching: outputs) { path, state in
      (state == .edited || state == .foreign) && !overwrite.contains(path)
    }
    try refuseUnknown(survey)
    if !survey.obstacles.isEmpty {
      let isColored = ColorChoice.auto.isColored(in: session)
      for diff in losses.map(\.diff) { try session.output(isColored ? diff.coloredText : diff.text) }
      throw Obstacles(survey.obstacles)
    }
    try outputs.refuse(except: removeOutput)
    if !dryRun { try transaction.commit() }
    if !warnings.isEmpty { try show(warnings, in: session) }
    try session.say(report(survey, in: (clock.now - start).text))
    return 0
  }

  private func report(_ survey: Survey, in duration: String) -> String {
    let pending = survey.pending
    let deleted = pending.count { !$0.isGiven }
    let written = pending.count - deleted
    let summary =
      dryRun
      ? "Nothing was written: \(written) to write, \(deleted) to delete"
      : "\(written) written, \(deleted) deleted"
    let lines = pending.map { finding in
      let action = !finding.isGiven ? "deleted" : finding.state == .missing ? "created" : "changed"
      return "\(action)  \(finding.path)"
    }
    let retired = survey.count(.retired)
    let kept = retired == 0 ? "" : ", \(retired) kept for retired roots"
    return (lines + ["\(summary), \(survey.count(.current)) unchanged\(kept), in \(duration)"]).joined(separator: "\n")
  }

  /// A path with a slip in it would have no effect, and nobody would see why.
  private func refuseUnknown(_ survey: Survey) throws(Problem) {
    let paths = survey.findings.map(\.path)
    for path in overwrite where !paths.contains(path) { throw .notGenerated(path, among: paths) }
  }
}
