import Generation

/// What `check --format json` prints, with the keys of every object sorted.
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
/// - `version` grows when a key changes its meaning or goes. New keys may come without that.
/// - `isCurrent` is true if there are neither files nor errors; warnings do not matter.
/// - `files` are those that differ, sorted by path, each with its `state`: `missing`, `outdated`, `edited`, `foreign`,
///   `orphaned` or `vanished`.
/// - `errors` have `severity` (`error` or `warning`), `summary`, `reason`, `remedy`, and where it is known `file` and `line`.
struct CheckReport: Encodable {
  struct Entry: Encodable {
    let path: String
    let state: String
    let additions: Int
    let removals: Int
    let diff: String

    init(_ difference: Difference) {
      path = difference.diff.path
      state = difference.state.rawValue
      additions = difference.diff.additions
      removals = difference.diff.removals
      diff = String(decoding: difference.diff.text, as: UTF8.self)
    }
  }

  private let version = 1
  private let isCurrent: Bool
  private let unchanged: Int
  private let files: [Entry]
  private let errors: [Problem]

  init(_ differences: [Difference], unchanged: Int, warnings: [Problem]) {
    isCurrent = differences.isEmpty
    self.unchanged = unchanged
    files = differences.map(Entry.init)
    errors = warnings
  }

  init(_ errors: [Problem]) {
    isCurrent = false
    unchanged = 0
    files = []
    self.errors = errors
  }
}
