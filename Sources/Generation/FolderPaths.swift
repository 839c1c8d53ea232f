import Files

/// The folders of the last few files, which are open, and those that are not there.
///
/// The stacks of an environment come one after the other, so a file mostly lies beside the folder of an earlier one, and the way
/// there is open already.
final class FolderPaths {
  /// More than an environment has folders.
  private static let limit = 64

  let path: String
  let root: Descriptor
  /// A folder that is not there is nil.
  private var folders: [Substring: Descriptor?] = [:]

  /// Opens the root.
  init(_ path: String) throws(SystemError) {
    self.path = path
    root = try .folder(path)
  }

  /// What is known of a file without reading it; nil if there is none.
  func status(of path: String) throws(Obstacle) -> FileStatus? {
    guard let folder = try open(path.folder) else { return nil }
    let kind: Descriptor.Kind
    do { kind = try folder.kind(of: path.name) } catch .missing { return nil } catch {
      throw obstacle(path, .system(.open, error))
    }
    switch kind {
    case .file(let status): return status
    case .link: throw obstacle(path, .link)
    case .folder, .other: throw obstacle(path, .notAFile)
    }
  }

  func obstacle(_ path: some StringProtocol, _ reason: Obstacle.Reason) -> Obstacle {
    Obstacle("\(self.path)/\(path)", reason)
  }

  /// The folder at `path`, or nil if there is none.
  func open(_ path: Substring) throws(Obstacle) -> Descriptor? {
    try walk(to: path, making: false)
  }

  /// The folder at `path`, which is made if there is none.
  func make(_ path: Substring) throws(Obstacle) -> Descriptor {
    guard let folder = try walk(to: path, making: true) else {
      preconditionFailure("a folder that was made was not opened")
    }
    return folder
  }

  /// Closes what is open.
  func close() { folders = [:] }

  private func walk(to target: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    if target.isEmpty { return root }
    let known = folders[target]
    if let known, known != nil || !making { return known }
    let parent = try walk(to: target.folder, making: making)
    var folder: Descriptor?
    if let parent, known == nil { folder = try find(target, in: parent) }
    if let parent, folder == nil, making { folder = try make(target, in: parent) }
    if folders.count == Self.limit { close() }
    folders[target] = .some(folder)
    return folder
  }

  private func find(_ target: Substring, in parent: Descriptor) throws(Obstacle) -> Descriptor? {
    let name = String(target.name)
    do { return try parent.folder(name) } catch .missing { return nil } catch {
      throw obstacle(target, parent.reason(notFolder: name, error))
    }
  }

  private func make(_ target: Substring, in parent: Descriptor) throws(Obstacle) -> Descriptor {
    let name = String(target.name)
    do {
      try parent.makeFolder(name)
      return try parent.folder(name)
    } catch {
      throw obstacle(target, .system(.makeFolder, error))
    }
  }
}

extension Descriptor {
  /// Why `name` did not open as a folder. Systems have different codes for a link, so the name itself is asked.
  fileprivate func reason(notFolder name: String, _ error: SystemError) -> Obstacle.Reason {
    switch try? kind(of: name) {
    case .link: .link
    case .file, .other: .notAFolder
    case .folder, nil: .system(.open, error)
    }
  }
}
