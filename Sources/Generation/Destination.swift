public import Files

/// A folder that the files of an estate are compared with and written to.
///
/// ```swift
/// let destination = Destination("/srv/connect")
/// let comparison = try destination.write { try estate.files(into: $0) }
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

  /// Finds out what writing the files would change, and keeps those that differ. A file that is as it should be costs one
  /// open, one read and no memory.
  public func compare(_ make: (any FileSink) throws -> Void) rethrows -> Comparison {
    let comparing = Comparing(path)
    try make(comparing)
    return comparing.result
  }

  /// Finds out what writing these files would change.
  public func compare(_ files: some Sequence<File>) -> Comparison {
    compare { sink in for file in files { sink.add(file) } }
  }

  /// Writes the files that differ. If one cannot be written, or making them fails, everything stays as it is.
  ///
  /// A file has either its old or its new content at every moment. Nothing is forced to the device file by file, which would
  /// take ten times as long: after a power failure, generate again.
  ///
  /// - Throws: What `make` throws, or else ``Obstacles``: everything that is in the way.
  public func write(_ make: (any FileSink) throws -> Void) throws -> Comparison {
    let staging = Staging(path)
    do {
      try make(staging)
      return try staging.finish()
    } catch {
      staging.abandon()
      throw error
    }
  }

  /// Writes those of these files that differ, all or none.
  public func write(_ files: some Sequence<File>) throws -> Comparison {
    try write { sink in for file in files { sink.add(file) } }
  }

  /// How the file on disk differs from what it should be.
  public func difference(of file: File) throws(Obstacle) -> UnifiedDiff {
    var reader = try Reader.open(path)
    return UnifiedDiff(file.path, from: try reader?.contents(of: file), to: file.contents)
  }
}
