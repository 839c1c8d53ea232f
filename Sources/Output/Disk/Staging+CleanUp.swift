import Diagnostics
import SystemLibrary

// Cleaning up after a run that was killed or has failed.

extension Staging {
  /// Removes all staged files, and puts back an edit that a killed run has taken out of its place.
  ///
  /// - Parameter keepingHashes: True if files may have been replaced. Then the hashes of the journal go into the manifest, so that the new
  ///   contents do not count as modified by hand.
  mutating func cleanUp(keepingHashes: Bool) throws(Diagnostic) {
    guard let left = try Journal.left(on: disk) else { return try remove(Manifest.name.stagedName, in: "") }
    // The manifest is staged last and removed first, so without it, what is staged is incomplete or has been looked at. It is the old one or
    // the new one, as the manifest in its place is.
    let manifest = try disk.contents(of: Manifest.name.stagedName)
    var known = manifest.flatMap { try? Manifest($0) } ?? Manifest()
    if let other = try? disk.manifest() { known.formUnion(other) }
    try remove(Manifest.name.stagedName, in: "")
    for path in left.paths {
      do throws(Diagnostic) {
        if manifest != nil { try putBack(path, unlessIn: known, left) }
        try remove(path.stagedName, in: path.folder)
        try removeEmptyFolders([path.folder])
      } catch  where error.id == .symbolicLink || error.id == .notAFolder {
        // The folder has been replaced, so nothing is staged in it.
      }
    }
    if keepingHashes {
      var manifest = try disk.manifest()
      manifest.formUnion(left)
      try stage(manifest: manifest.text)
      try rename(Manifest.name)
    }
    try removeJournal()
  }

  /// Puts a file back that has the name of a staged file and unknown contents: an edit that a killed run had not looked at yet.
  private func putBack(_ path: String, unlessIn known: Manifest, _ left: Manifest) throws(Diagnostic) {
    let staged = path.folder.isEmpty ? path.stagedName : "\(path.folder)/\(path.stagedName)"
    guard let displaced = try disk.file(at: staged) else { return }
    let digest = SHA256.hash(displaced.contents)
    if known[path].contains(digest) || left[path].contains(digest) { return }
    let present = try disk.file(at: path)
    // If there is a newer edit, it replaces this one, as it would have in the editor.
    guard present == nil || present.map({ left[path].contains(SHA256.hash($0.contents)) }) == true else { return }
    try rename(path)
  }

  /// Removes the folders that this run has created, if they are empty.
  func removeCreatedFolders() {
    for folder in created.reversed() { _ = rmdir(folder) }
  }

  /// Removes folders and those around them, if they are empty.
  func removeEmptyFolders(_ paths: [String]) throws(Diagnostic) {
    var all: Set<String> = []
    for path in paths {
      var path = path
      while !path.isEmpty, all.insert(path).inserted { path = path.folder }
    }
    // A folder that has been removed must not be used again.
    defer { folders.close() }
    // Sorted in reverse, a folder comes after those in it.
    for path in all.sorted(by: >) {
      guard let parent = try folders.open(path.folder) else { continue }
      do { try parent.removeEmptyFolder(path.name) } catch { throw system(.remove, error, at: path) }
    }
  }

  static func createFolders(_ path: String) throws(SystemError) -> [String] {
    if mkdir(path, 0o755) == 0 { return [path] }
    switch SystemError.last {
    case .exists: return []
    case .missing:
      let parent = path.hasSuffix("/") ? String(path.dropLast()).folder : path.folder
      if parent.isEmpty { throw .missing }
      let parents = try createFolders(parent)
      if mkdir(path, 0o755) == 0 { return parents + [path] }
      if SystemError.last == .exists { return parents }
      throw .last
    case let error: throw error
    }
  }
}
