import Diagnostics

/// Opens the folders of a tree, one below the other and without following symbolic links.
///
/// The folders on the way to the last file stay open. Files come sorted by path, so every folder is opened once.
final class OpenFolders {
  let path: String
  let root: Descriptor
  private var opened: [(name: Substring, folder: Descriptor)] = []

  /// Opens the root of the tree.
  init(_ path: String) throws(SystemError) {
    self.path = path
    root = try .folder(path)
  }

  /// Closes every folder but the root, so that the next one is looked up anew.
  func close() { opened = [] }

  /// Opens the folder at a path from the root; nil if there is none.
  func open(_ path: String) throws(Diagnostic) -> Descriptor? {
    try walk(to: path) { _, _, _ throws(Diagnostic) in nil }
  }

  /// Opens the folder at a path from the root, and creates those on the way that are missing.
  func create(_ path: String) throws(Diagnostic) -> Descriptor {
    let folder = try walk(to: path) { name, parent, path throws(Diagnostic) in
      do throws(SystemError) {
        try parent.createFolder(name)
        return try parent.folder(name)
      } catch {
        throw .system(.createFolder, error, at: path)
      }
    }
    guard let folder else { preconditionFailure("a folder that was created is missing") }
    return folder
  }

  private func walk(
    to target: String,
    orCreate create: (_ name: String, _ parent: Descriptor, _ path: String) throws(Diagnostic) -> Descriptor?
  ) throws(Diagnostic) -> Descriptor? {
    let names = target.pathParts
    opened.removeSubrange(zip(opened, names).prefix { $0.name == $1 }.count...)
    for name in names.dropFirst(opened.count) {
      let parent = opened.last?.folder ?? root
      let path = "\(self.path)/\((opened.map(\.name) + [name]).joined(separator: "/"))"
      var folder = try find(String(name), in: parent, path)
      if folder == nil { folder = try create(String(name), parent, path) }
      guard let folder else { return nil }
      opened.append((name, folder))
    }
    return opened.last?.folder ?? root
  }

  private func find(_ name: String, in parent: Descriptor, _ path: String) throws(Diagnostic) -> Descriptor? {
    do { return try parent.folder(name) } catch .missing { return nil } catch {
      // The error number for a link differs between systems, so the name itself is looked at.
      switch try? parent.kind(of: name) {
      case .symbolicLink: throw .symbolicLink(path)
      case .file, .other: throw .notAFolder(path)
      case .folder, nil: throw .system(.openFolder, error, at: path)
      }
    }
  }
}
