import Files

/// Writes files as they come, each beside the one that it will replace, and puts all of them in place at the end.
final class Staging: FileSink {
  private let root: String
  private var comparer: Comparer
  private var writer: Writer?

  init(_ root: String) {
    self.root = root
    comparer = Comparer(root)
  }

  func add(_ file: File) {
    // The rest is compared, since every obstacle is told; nothing of it will be put in place.
    guard comparer.differs(file), comparer.comparison.obstacles.isEmpty else { return }
    do throws(Obstacle) {
      if writer == nil { writer = try Writer(root) }
      try writer?.stage(file)
    } catch {
      comparer.note(error)
    }
  }

  func restart() {
    abandon()
    comparer = Comparer(root)
  }

  /// Puts every file in place, unless something is in the way of one.
  func finish() throws -> Comparison {
    var comparison = comparer.comparison
    comparison.sort()
    if !comparison.obstacles.isEmpty { throw Obstacles(comparison.obstacles) }
    try writer?.finish()
    return comparison
  }

  /// Removes everything that was written and is not in place.
  func abandon() {
    writer?.abandon()
    writer = nil
  }
}
