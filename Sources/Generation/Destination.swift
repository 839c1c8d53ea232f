public import Files

/// The folder that files are compared with and written to.
public struct Destination: Hashable, Sendable {
  /// The path of the folder. It need not be there yet.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// Takes files for Groundplan's as they are now: the next run may replace or delete them.
  public func adopt(_ paths: [String]) throws(Obstacle) {
    var tree = try OpenTree(path)
    let reader = Reader(tree.folders)
    var manifest = try Manifest.read(reader)
    for path in paths {
      guard let (_, digest) = try reader.digest(of: path) else {
        throw reader.folders.obstacle(path, .system(.open, .missing))
      }
      manifest[path] = [digest]
    }
    do throws(Obstacle) {
      try tree.stage(manifest: manifest.text)
      try tree.replace([Manifest.name])
    } catch {
      try? tree.cleanUp(keepingHashes: false)
      throw error
    }
  }

  /// Writes files that belong to people from then on, and so are in no manifest.
  ///
  /// - Returns: The paths at which there is a file already. If there are any, nothing has been written.
  public func create(_ files: [File]) throws(Obstacle) -> [String] {
    let tree = try OpenTree(path)
    var present: [String] = []
    for file in files {
      if try tree.folders.status(of: file.path) != nil { present.append(file.path) }
    }
    if present.isEmpty {
      for file in files { try tree.create(file.path, file.contents) }
    }
    return present
  }
}
