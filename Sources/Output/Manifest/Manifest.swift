import Files

/// The file that lists every generated file with its hash, in the format of `sha256sum`.
///
///     8f1b…  api/infrastructure/terraform/environments/dev/main.tf
///
/// A path may have several hashes: after a merge conflict in the manifest, or after a run that was killed. A file with any of them has
/// not been modified by hand.
public struct Manifest: Hashable, Sendable {
  /// The name of the file, at the root of the tree: `sha256sum --check groundplan.sha256` works there.
  public static let name = "groundplan.sha256"

  private var hashes: [String: [SHA256.Digest]] = [:]

  public init() {}

  public var isEmpty: Bool { hashes.isEmpty }

  /// The paths, sorted.
  public var paths: [String] { hashes.keys.sorted() }

  /// The hashes that the file at a path may have; none if it was not generated.
  public subscript(path: String) -> [SHA256.Digest] {
    get { hashes[path] ?? [] }
    set { hashes[path] = newValue.isEmpty ? nil : newValue }
  }

  /// Adds a hash that a file may have.
  public mutating func add(_ digest: SHA256.Digest, for path: String) {
    if !self[path].contains(digest) { self[path].append(digest) }
  }

  /// Adds the hashes of another manifest.
  public mutating func formUnion(_ other: Manifest) {
    for path in other.paths {
      for digest in other[path] { add(digest, for: path) }
    }
  }
}
