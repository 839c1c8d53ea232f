import Diagnostics

/// A problem in the JSON of a report.
struct DiagnosticReport: Encodable {
  private let id: String?
  /// The address of the page that explains the problem.
  private let page: String?
  private let severity: String
  private let summary: String
  private let reason: String
  private let remedy: String
  /// The file of the blueprint, from the root of its package, or the path of a file on disk.
  private let file: String?
  private let line: Int?

  init(_ problem: Diagnostic) {
    let line = problem.line
    id = problem.id?.rawValue
    page = problem.id?.page
    severity = problem.severity.rawValue
    summary = problem.summary
    reason = problem.reason
    remedy = problem.remedy
    file = line?.file ?? problem.path
    self.line = line?.number
  }
}
