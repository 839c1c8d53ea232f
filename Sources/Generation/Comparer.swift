import Files

/// Compares files, as they come, with those on disk.
struct Comparer: ~Copyable {
  var comparison = Comparison()
  /// Nil if there is no folder to read.
  private var reader: Reader?

  init(_ root: String) {
    do {
      reader = try Reader.open(root)
    } catch {
      comparison.obstacles = [error]
    }
  }

  /// Notes what writing a file would do, and returns whether there is anything to write.
  mutating func differs(_ file: File) -> Bool {
    do throws(Obstacle) {
      let kind = try reader?.kind(of: file) ?? .created
      comparison.changes.append(Change(path: file.path, kind: kind))
      return kind != .same
    } catch {
      note(error)
      return false
    }
  }

  mutating func note(_ obstacle: Obstacle) {
    // Many files may lie behind one link.
    if !comparison.obstacles.contains(obstacle) { comparison.obstacles.append(obstacle) }
  }
}
