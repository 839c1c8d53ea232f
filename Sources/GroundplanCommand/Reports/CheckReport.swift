import Diagnostics
import Output

/// The JSON of `check --format json`. The keys of every object are sorted.
///
/// ```json
/// {
///   "errors" : [],
///   "files" : [
///     {
///       "additions" : 1,
///       "diff" : "--- a/api/main.tf\n+++ b/api/main.tf\n@@ -1 +1 @@\n-old\n+new\n",
///       "path" : "api/main.tf",
///       "removals" : 1,
///       "state" : "outdated"
///     }
///   ],
///   "isCurrent" : false,
///   "unchanged" : 62,
///   "version" : 1
/// }
/// ```
///
/// - `version` increases when a key changes its meaning or is removed. It does not increase when a key is added.
/// - `isCurrent` is true if there are neither files nor errors. Warnings do not matter.
/// - `files` are those that differ, sorted by path, each with its `state`, a raw value of ``FileState``.
/// - `errors` have the errors and warnings, each as a ``DiagnosticReport``.
struct CheckReport: Encodable {
  struct File: Encodable {
    let path: String
    let state: String
    let additions: Int
    let removals: Int
    let diff: String

    init(_ file: PlannedFile) {
      let diff = file.diff
      path = file.path
      state = file.state.rawValue
      additions = diff.additions
      removals = diff.removals
      self.diff = String(decoding: diff.text, as: UTF8.self)
    }
  }

  private let version = 1
  private let isCurrent: Bool
  private let unchanged: Int
  private let files: [File]
  private let errors: [DiagnosticReport]

  init(_ plan: Plan, warnings: DiagnosticList) {
    files = plan.changes.map(File.init)
    isCurrent = files.isEmpty
    unchanged = plan.files.count - files.count
    errors = warnings.all.map(DiagnosticReport.init)
  }

  init(errors: DiagnosticList) {
    files = []
    isCurrent = false
    unchanged = 0
    self.errors = errors.all.map(DiagnosticReport.init)
  }
}
