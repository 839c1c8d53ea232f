import Files

/// Compares files as they come, and keeps those that differ.
final class Comparing: FileSink {
  private let root: String
  private var comparer: Comparer

  init(_ root: String) {
    self.root = root
    comparer = Comparer(root)
  }

  func add(_ file: File) {
    if comparer.differs(file) { comparer.comparison.differing.append(file) }
  }

  func restart() { comparer = Comparer(root) }

  var result: Comparison {
    var comparison = comparer.comparison
    comparison.sort()
    return comparison
  }
}
