import ArgumentParser
import Files
import Generation

/// Shows what generating would change.
struct CheckCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare the files on disk with the blueprint, and write nothing.",
    discussion: "Ends with 0 if they are the same, with 2 if something differs, and with 1 after an error."
  )

  @OptionGroup var tree: TreeOptions

  @Option(help: "How to print the differences; by default for GitHub in its own jobs, and otherwise as text.")
  var format: OutputFormat?

  @Option(help: "Whether to color them; by default on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let destination = try tree.destination(in: session)
    var warnings: [Problem] = []
    let comparison = try destination.compare { warnings = try tree.files(of: estate, into: $0) }
    if !comparison.obstacles.isEmpty { throw Obstacles(comparison.obstacles) }
    let differences = try comparison.differing.map { try destination.difference(of: $0) }

    let format = format(in: session)
    if !warnings.isEmpty { try show(warnings, annotating: format == .github || session.isOnGitHub, in: session) }
    switch format {
    case .json:
      try session.output(CheckReport(differences, unchanged: comparison.count(.same), warnings: warnings).json)
    case .text:
      try show(differences, of: comparison, in: session)
    case .github:
      try show(differences, of: comparison, in: session)
      for difference in differences { try session.say("\(difference.annotation(destination, session))") }
    }
    return differences.isEmpty ? 0 : 2
  }

  func show(_ problems: [Problem], in session: Session) throws {
    let format = format(in: session)
    if format == .json { try session.output(CheckReport(problems).json) }
    try show(problems, annotating: format == .github || session.isOnGitHub, in: session)
  }

  private func show(_ differences: [UnifiedDiff], of comparison: Comparison, in session: Session) throws {
    let isColored = color.isColored(in: session)
    for difference in differences { try session.output(isColored ? difference.coloredText : difference.text) }
    let count = comparison.changes.count
    if differences.isEmpty { return try session.say("\(count) files are what the blueprint gives.") }
    // Not a part of the diff, which somebody may hand to `patch`.
    try session.complain(
      """
      \(differences.count) of \(count) files are not what the blueprint gives: \(comparison.count(.created)) missing, \
      \(comparison.count(.changed)) outdated. Run `generate` and commit the result.
      """
    )
  }

  private func format(in session: Session) -> OutputFormat { format ?? (session.isOnGitHub ? .github : .text) }
}

extension UnifiedDiff {
  /// What to show beside the first line that differs.
  fileprivate func annotation(_ destination: Destination, _ session: Session) -> Annotation {
    let line = hunks.first.map { $0.old.lowerBound + $0.lines.prefix { $0.kind == .context }.count + 1 }
    return Annotation(
      "error",
      file: session.pathInRepository("\(destination.path)/\(path)"),
      line: line ?? 1,
      title: isNew ? "this file is missing" : "this file is not what the blueprint gives",
      "Generating adds \(additions) and removes \(removals) lines.\nRun `generate` and commit the result."
    )
  }
}
