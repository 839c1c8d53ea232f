/// The differences between two texts, as `diff -u` shows them and `patch` applies them.
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
  /// Whether there is no old text.
  public let isNew: Bool
  /// Whether there is no new text.
  public let isGone: Bool
  /// Whether the old file may be run, and the new one.
  public let wasExecutable, isExecutable: Bool
  /// The changes, each with the lines around it; none if the texts are the same.
  public let hunks: [Hunk]

  /// Compares two texts, byte by byte and line by line.
  ///
  /// - Parameters:
  ///   - old: The text that there is; nil if there is no such file.
  ///   - new: The text that there should be; nil if there should be no such file.
  ///   - wasExecutable: Whether the file may be run.
  ///   - isExecutable: Whether it should be.
  ///   - context: How many lines to show before and after a change.
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
    isGone = new == nil
    self.wasExecutable = wasExecutable
    self.isExecutable = isExecutable
    hunks = Hunk.all(from: Lines(old ?? []), to: Lines(new ?? []), context: context)
  }

  /// How many lines are added.
  public var additions: Int { count(.added) }

  /// How many lines are removed.
  public var removals: Int { count(.removed) }

  private func count(_ kind: Hunk.Line.Kind) -> Int {
    hunks.reduce(0) { $0 + $1.lines.count { $0.kind == kind } }
  }
}
