extension Manifest {
  /// The manifest of a tree, which lists nothing if there is none.
  static func read(_ reader: Reader) throws(Obstacle) -> Manifest {
    guard let text = try reader.contents(of: name) else { return Manifest() }
    do { return try Manifest(text) } catch { throw reader.folders.obstacle(name, .notAManifest(line: error.line)) }
  }
}
