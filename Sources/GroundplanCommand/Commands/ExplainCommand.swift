import ArgumentParser
import Files

/// Says which Swift a line of HCL comes from.
struct ExplainCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say which line of Swift a line of a generated file comes from.",
    discussion: """
      Without arguments it reads what is piped in, and explains every place that is named there: the output of
      `terraform validate -json`, of `terraform plan`, or of checkov as text or JSON.
      """
  )

  @Argument(help: ArgumentHelp("A line, as path:line.", valueName: "path:line"))
  var places: [Place] = []

  @Option(
    help: ArgumentHelp(
      "What the paths start from; by default the current folder. For `terraform -chdir=FOLDER` and `checkov -d FOLDER`, that folder.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var from: String?

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let explainer = try Explainer(
      estate,
      root: try? session.packageRoot,
      folder: from.map(session.absolute) ?? session.folder
    )
    guard places.isEmpty else {
      try session.say(places.map { try explainer.explain($0).text }.joined(separator: "\n"))
      return 0
    }
    let input = try session.input()
    if let findings = Findings(json: input) {
      for finding in findings.all {
        try session.say(finding.summary)
        for place in finding.places { try explain(place, with: explainer, in: session) }
      }
      return 0
    }
    for line in String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    {
      try session.say(String(line))
      for place in Place.all(in: line) { try explain(place, with: explainer, in: session) }
    }
    return 0
  }

  /// What is piped in may name other files as well.
  private func explain(_ place: Place, with explainer: Explainer, in session: Session) throws {
    guard let explanation = try? explainer.explain(place) else { return }
    for line in explanation.text.split(separator: "\n") { try session.say("  \(line)") }
  }
}
