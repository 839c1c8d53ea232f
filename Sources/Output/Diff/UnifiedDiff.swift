/// The differences between two texts, in the format that `diff -u` prints and `patch` applies.
///
/// ```diff
/// --- a/api/main.tf
/// +++ b/api/main.tf
/// @@ -1,3 +1,3 @@
///  resource "aws_sns_topic" "this" {
/// -  name = "alerts"
/// +  name = "alerts-dev"
///  }
/// ```
public struct UnifiedDiff: Hashable, Sendable {
  /// The path of the file, from the root of the tree.
  public let path: String
  /// True if the diff creates the file.
  public let isNew: Bool
  /// True if the diff deletes the file.
  public let isDeleted: Bool
  /// True if the file on disk is executable.
  public let wasExecutable: Bool
  /// True if the diff makes or leaves the file executable.
  public let isExecutable: Bool
  /// The changes, each with the lines around it; none if the texts are equal.
  public let hunks: [Hunk]

  /// Compares two texts, line by line.
  ///
  /// - Parameters:
  ///   - old: The old text; nil if there is no file.
  ///   - new: The new text; nil to delete the file.
  ///   - wasExecutable: True if the old file is executable.
  ///   - isExecutable: True if the new file is executable.
  ///   - context: How many unchanged lines are shown before and after a change.
  public init(
    _ path: String,
    from old: [UInt8]?,
    to new: [UInt8]?,
    wasExecutable: Bool = false,
    isExecutable: Bool = false,
    context: Int = 3
  ) {
    self.path = path
    isNew = old == nil
    isDeleted = new == nil
    self.wasExecutable = wasExecutable
    self.isExecutable = isExecutable
    hunks = Hunk.hunks(from: old ?? [], to: new ?? [], context: context)
  }

  /// How many lines are added.
  public var additions: Int { count(.added) }

  /// How many lines are removed.
  public var removals: Int { count(.removed) }

  private func count(_ kind: Hunk.Line.Kind) -> Int {
    hunks.reduce(0) { $0 + $1.lines.count { $0.kind == kind } }
  }
}
