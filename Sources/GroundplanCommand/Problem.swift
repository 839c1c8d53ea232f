import Diagnostics
import Files
import Generation

/// An error or a warning, wherever it comes from, with what a person or a program needs to know.
struct Problem: Error, Hashable, Sendable {
  /// The blueprint's file, from the root of its package, or the file that is in the way.
  let file: String?
  /// The line, counted from 1.
  let line: Int?
  let severity: String
  /// What is wrong, on one line.
  let summary: String
  /// Why that is wrong.
  let reason: String
  /// What to do.
  let remedy: String
  /// The whole path of the file, which the report leaves out: it differs from machine to machine.
  let path: String?

  init(_ summary: String, why reason: String, fix remedy: String) {
    self.init(nil, "error", summary, reason, remedy)
  }

  private init(
    _ location: (file: String, line: Int?, path: String)?,
    _ severity: String,
    _ summary: String,
    _ reason: String,
    _ remedy: String
  ) {
    file = location?.file
    line = location?.line
    path = location?.path
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.remedy = remedy
  }

  private init(_ diagnostic: Diagnostic) {
    self.init(
      diagnostic.line.map { ($0.file, $0.number, $0.absolutePath) },
      diagnostic.severity.rawValue,
      diagnostic.summary,
      diagnostic.reason,
      diagnostic.remedy
    )
  }

  private init(_ obstacle: Obstacle) {
    let text = obstacle.text
    self.init((obstacle.path, nil, obstacle.path), "error", text.summary, text.reason, text.remedy)
  }

  static func all(of error: any Error) -> [Problem] {
    switch error {
    case let diagnostics as DiagnosticList: diagnostics.all.map(Problem.init)
    case let obstacles as Obstacles: obstacles.all.map(Problem.init)
    case let obstacle as Obstacle: [Problem(obstacle)]
    case let problem as Problem: [problem]
    default: [Problem("\(error)", why: "This was not expected.", fix: "Please report it.")]
    }
  }

  /// What to show of it on GitHub.
  func annotation(in session: Session) -> Annotation {
    Annotation(
      severity,
      file: path.map(session.pathInRepository),
      line: line,
      title: summary,
      "\(reason)\n\(remedy)"
    )
  }
}

extension Problem: CustomStringConvertible {
  /// The text of a ``Diagnostic``.
  var description: String {
    let place = file.map { file in line.map { "\(file):\($0): " } ?? "\(file): " } ?? ""
    return "\(place)\(severity): \(summary)\n  \(reason)\n  \(remedy)"
  }
}

extension Problem: Encodable {
  enum CodingKeys: CodingKey {
    case file, line, severity, summary, reason, remedy
  }
}
