public import Files

/// A folder that trees of files are compared with and written to.
///
/// ```swift
/// let destination = Destination("/srv/connect")
/// let comparison = destination.compare(tree.files)
/// if comparison.obstacles.isEmpty { try destination.write(comparison.pending) }
/// ```
///
/// Nothing is ever deleted. A file that lacks the header of generated files, and everything behind a symbolic link, is an
/// ``Obstacle``: it is neither read as ours nor written.
public struct Destination: Hashable, Sendable {
  /// The path of the folder. It need not be there yet.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Finds out what writing the files would change. A file that is as it should be costs one open, one read and no memory.
  public func compare(_ files: some Sequence<File>) -> Comparison {
    var comparison = Comparison()
    var reader: Reader
    do {
      reader = try Reader(path)
    } catch .missing {
      comparison.changes = files.map { Change($0, .created) }
      return comparison
    } catch {
      comparison.obstacles = [Obstacle(path, .system(.open, error))]
      return comparison
    }
    for file in files {
      do throws(Obstacle) {
        comparison.changes.append(Change(file, try reader.kind(of: file)))
      } catch {
        // Many files may lie behind one link.
        if comparison.obstacles.last != error { comparison.obstacles.append(error) }
      }
    }
    return comparison
  }

  /// Makes changes, and stops at the first that is not possible.
  ///
  /// A file has either its old or its new content at every moment. Nothing is forced to the device file by file, which would
  /// take ten times as long: after a power failure, generate again.
  public func write(_ changes: some Sequence<Change>) throws(Obstacle) {
    var writer = try Writer(path)
    for change in changes where change.kind != .same { try writer.write(change.file) }
  }

  /// How a file on disk differs from what it should be.
  public func difference(of change: Change) throws(Obstacle) -> UnifiedDiff {
    let path = change.file.path
    switch change.kind {
    case .created: return UnifiedDiff(path, from: nil, to: change.file.contents)
    case .same: return UnifiedDiff(path, from: change.file.contents, to: change.file.contents)
    case .changed:
      var reader: Reader
      do { reader = try Reader(self.path) } catch { throw Obstacle(self.path, .system(.open, error)) }
      return UnifiedDiff(path, from: try reader.contents(of: change.file), to: change.file.contents)
    }
  }
}
