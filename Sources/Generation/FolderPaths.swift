/// The folders of the last few files, which are open.
///
/// The stacks of an environment come one after the other, so a file mostly lies beside the folder of an earlier one, and the way
/// there is open already.
struct FolderPaths {
  /// More than an environment has folders.
  private static let limit = 64

  private let path: String
  private let root: Descriptor
  private var folders: [Substring: Descriptor] = [:]

  /// Opens the root.
  init(_ path: String) throws(SystemError) {
    self.path = path
    root = try .folder(path)
  }

  /// The folder at `path`, or nil if there is none.
  mutating func open(_ path: Substring) throws(Obstacle) -> Descriptor? {
    try walk(to: path, making: false)
  }

  /// The folder at `path`, which is made if there is none.
  mutating func make(_ path: Substring) throws(Obstacle) -> Descriptor {
    guard let folder = try walk(to: path, making: true) else {
      preconditionFailure("a folder that was made was not opened")
    }
    return folder
  }

  /// Closes what is open.
  mutating func close() { folders = [:] }

  private mutating func walk(to target: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    if target.isEmpty { return root }
    if let known = folders[target] { return known }
    guard let parent = try walk(to: target.folder, making: making),
      let folder = try step(from: parent, to: target, making: making)
    else { return nil }
    if folders.count == Self.limit { close() }
    folders[target] = folder
    return folder
  }

  private func step(from parent: Descriptor, to target: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    func obstacle(_ reason: Obstacle.Reason) -> Obstacle { Obstacle("\(path)/\(target)", reason) }
    let name = String(target.name)
    do {
      return try parent.folder(name)
    } catch .missing {
      if !making { return nil }
    } catch {
      throw obstacle(parent.reason(notFolder: name, error))
    }
    do {
      try parent.makeFolder(name)
      return try parent.folder(name)
    } catch {
      throw obstacle(.system(.makeFolder, error))
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
