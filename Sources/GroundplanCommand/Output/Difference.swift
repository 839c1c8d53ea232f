import Generation

/// A file that is not what the blueprint gives, and how it differs.
struct Difference {
  let state: FileState
  let diff: UnifiedDiff

  init(_ state: FileState, _ diff: UnifiedDiff) {
    self.state = state
    self.diff = diff
  }

  /// What to show beside the first line that differs.
  func annotation(_ destination: Destination, _ session: Session) -> Annotation {
    let line = diff.hunks.first.map { $0.old.lowerBound + $0.lines.prefix { $0.kind == .context }.count + 1 }
    return Annotation(
      "error",
      file: session.pathInRepository("\(destination.path)/\(diff.path)"),
      line: line ?? 1,
      title: title,
      "Generating adds \(diff.additions) and removes \(diff.removals) lines.\nRun `generate` and commit the result."
    )
  }

  private var title: String {
    switch state {
    case .missing: "this file is missing"
    case .edited: "this file was edited by hand"
    case .foreign: "this file was not generated"
    case .orphaned: "the blueprint no longer gives this file"
    case .vanished: "the blueprint no longer gives this root"
    case .outdated, .current, .retired: "this file is not what the blueprint gives"
    }
  }
}
