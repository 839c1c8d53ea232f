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
    let transaction = try Transaction(at: destination, .check)
    let (survey, differences, warnings) = try tree.compare(estate, transaction) { _, state in !state.isSettled }
    if !survey.faults.isEmpty { throw Obstacles(survey.faults) }

    let format = format(in: session)
    if !warnings.isEmpty { try show(warnings, annotating: format == .github || session.isOnGitHub, in: session) }
    if format == .json {
      let unchanged = survey.findings.count - differences.count
      try session.output(CheckReport(differences, unchanged: unchanged, warnings: warnings).json)
    } else {
      try show(differences, of: survey, in: session)
    }
    if format == .github {
      for difference in differences { try session.say("\(difference.annotation(destination, session))") }
    }
    return differences.isEmpty ? 0 : 2
  }

  func show(_ problems: [Problem], in session: Session) throws {
    let format = format(in: session)
    if format == .json { try session.output(CheckReport(problems).json) }
    try show(problems, annotating: format == .github || session.isOnGitHub, in: session)
  }

  private func show(_ differences: [Difference], of survey: Survey, in session: Session) throws {
    let isColored = color.isColored(in: session)
    for diff in differences.map(\.diff) { try session.output(isColored ? diff.coloredText : diff.text) }
    let count = survey.findings.count
    if differences.isEmpty { return try session.say("\(count) files are what the blueprint gives.") }
    let states = FileState.allCases.filter { !$0.isSettled && survey.count($0) > 0 }
    let counts = states.map { "\(survey.count($0)) \($0)" }.joined(separator: ", ")
    // Not a part of the diff, which somebody may hand to `patch`.
    try session.complain(
      """
      \(differences.map { "\($0.state)  \($0.diff.path)" }.joined(separator: "\n"))
      \(differences.count) of \(count) files are not what the blueprint gives: \(counts). Run `generate` and commit the \
      result.
      """
    )
  }

  private func format(in session: Session) -> OutputFormat { format ?? (session.isOnGitHub ? .github : .text) }
}
