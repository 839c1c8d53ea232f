import ArgumentParser
import struct Terraform.Deployment

/// Shows the Swift that lines of generated files come from.
struct ExplainCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the line of Swift that a line of a generated file comes from.",
    discussion: """
      Without arguments, it reads a report from the standard input and explains every line of a generated file that is named there: \
      the output of `terraform validate -json`, of `terraform plan`, or of checkov as text or JSON.
      """
  )

  @Argument(help: ArgumentHelp("A line, as path:line.", valueName: "path:line"))
  var lines: [FileLine] = []

  @Option(
    help: ArgumentHelp(
      "The folder that paths start from; by default the current folder. For `terraform -chdir=FOLDER` and `checkov -d FOLDER`, that folder.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var from: String?

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let explainer = try Explainer(
      deployment,
      root: try? session.packageRoot,
      folder: from.map(session.absolutePath) ?? session.folder
    )
    guard lines.isEmpty else {
      try session.print(lines.map { try explainer.explain($0).text }.joined(separator: "\n"))
      return 0
    }
    let input = try session.input()
    if let report = ToolReport(json: input) {
      for finding in report.findings {
        try session.print(finding.summary)
        for line in finding.lines { try explain(line, with: explainer, in: session) }
      }
      return 0
    }
    for text in Self.lines(of: input) {
      try session.print(text)
      for line in FileLine.all(in: text) { try explain(line, with: explainer, in: session) }
    }
    return 0
  }

  /// The lines of a text, without their line breaks, which may be those of Windows. The last line need not have one.
  private static func lines(of text: [UInt8]) -> [String] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// Explains a line of a report, which may also name files that are not generated.
  private func explain(_ line: FileLine, with explainer: Explainer, in session: Session) throws {
    guard let explanation = try? explainer.explanation(of: line) else { return }
    for text in explanation.text.split(separator: "\n") { try session.print("  \(text)") }
  }
}
