import Diagnostics
import Output

extension Annotation {
  /// The annotation of a problem, at the line of Swift or the file on disk that it is in.
  init(_ problem: Diagnostic, in session: Session) {
    let line = problem.line
    self.init(
      problem.severity.rawValue,
      file: (line?.absolutePath ?? problem.path).map(session.pathInRepository),
      line: line?.number,
      title: problem.summary,
      [problem.reason, problem.remedy, problem.id?.page ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    )
  }

  /// The annotation of a file that differs from the blueprint, at the first line that differs.
  init(_ file: PlannedFile, in folder: String, _ session: Session) {
    let diff = file.diff
    self.init(
      "error",
      file: session.pathInRepository("\(folder)/\(file.path)"),
      line: diff.hunks.first?.firstDifference ?? 1,
      title: Self.title(of: file.state),
      "Generating adds \(diff.additions) and removes \(diff.removals) lines.\nRun `generate` and commit the result."
    )
  }

  private static func title(of state: FileState) -> String {
    switch state {
    case .missing: "this file is missing"
    case .incomplete: "this file is empty or breaks off"
    case .modified: "this file was modified by hand"
    case .unmanaged: "this file was not generated"
    case .orphaned: "the blueprint no longer generates this file"
    case .orphanedRoot: "the blueprint no longer generates this root module"
    case .outdated, .current, .retired: "this file differs from the blueprint"
    }
  }
}
