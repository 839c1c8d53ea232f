/// The open folders on the way to a file.
///
/// The files of a tree are sorted, so one that follows another mostly lies in the same folder, which is open already.
struct FolderPath {
  private let root: String
  /// The path of the last folder; nil if the way there was not found.
  private var path: Substring? = ""
  private var names: [Substring] = []
  /// The root, and a folder for each name.
  private var folders: [Descriptor]

  /// Opens the root.
  init(_ root: String) throws(SystemError) {
    self.root = root
    folders = [try .folder(root)]
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

  private mutating func walk(to target: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    if target == path { return folders[folders.count - 1] }
    path = nil
    let wanted = target.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    let common = zip(names, wanted).prefix { $0 == $1 }.count
    names.removeSubrange(common...)
    folders.removeSubrange((common + 1)...)
    for name in wanted[common...] {
      guard let next = try step(into: name, making: making) else { return nil }
      names.append(name)
      folders.append(next)
    }
    path = target
    return folders[folders.count - 1]
  }

  private func step(into name: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    let parent = folders[folders.count - 1]
    let name = String(name)
    do {
      return try parent.folder(name)
    } catch .missing {
      if !making { return nil }
    } catch {
      throw Obstacle(pathOnDisk(name), parent.reason(notFolder: name, error))
    }
    do {
      try parent.makeFolder(name)
      return try parent.folder(name)
    } catch {
      throw Obstacle(pathOnDisk(name), .system(.makeFolder, error))
    }
  }

  private func pathOnDisk(_ name: String) -> String {
    ([root] + names.map(String.init) + [name]).joined(separator: "/")
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
