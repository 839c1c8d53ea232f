/// The open folders on the ways to the last few files.
///
/// The stacks of an environment come one after the other, so a file mostly lies beside the folder of an earlier one, which is
/// open already.
struct FolderPaths {
  /// A folder that is open, and those around it.
  private struct Way {
    let path: Substring
    /// The root, and a folder for each name.
    let folders: [Descriptor]

    /// How many names it has in common with another path, from the root on.
    func common(with other: Substring) -> Int {
      var count = 0
      var (own, others) = (path.utf8.makeIterator(), other.utf8.makeIterator())
      while true {
        let (byte, otherByte) = (own.next() ?? UInt8(ascii: "/"), others.next() ?? UInt8(ascii: "/"))
        guard byte == otherByte else { return count }
        guard byte == UInt8(ascii: "/") else { continue }
        count += 1
        if count == folders.count - 1 { return count }
      }
    }
  }

  /// More than an environment has stacks.
  private static let limit = 8

  private let path: String
  private let root: Descriptor
  /// The oldest first.
  private var ways: [Way] = []

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
  mutating func close() { ways = [] }

  private mutating func walk(to target: Substring, making: Bool) throws(Obstacle) -> Descriptor? {
    if target.isEmpty { return root }
    if let way = ways.last(where: { $0.path == target }) { return way.folders[way.folders.count - 1] }
    var (nearest, common) = (-1, 0)
    for (index, way) in ways.enumerated() {
      let count = way.common(with: target)
      if count > common { (nearest, common) = (index, count) }
    }
    let names = target.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    var folders = nearest < 0 ? [root] : Array(ways[nearest].folders[...common])
    while folders.count <= names.count,
      let next = try step(into: folders.count - 1, of: names, from: folders[folders.count - 1], making: making)
    { folders.append(next) }

    // What lies beside it or above it is not needed any more; otherwise the oldest goes.
    if nearest >= 0, common + 2 >= ways[nearest].folders.count {
      ways.remove(at: nearest)
    } else if ways.count == Self.limit {
      ways.removeFirst()
    }
    let isThere = folders.count > names.count
    let path = isThere ? target : target[..<names[folders.count - 1].startIndex].dropLast()
    if folders.count > 1 { ways.append(Way(path: path, folders: folders)) }
    return isThere ? folders[folders.count - 1] : nil
  }

  private func step(
    into depth: Int,
    of names: [Substring],
    from parent: Descriptor,
    making: Bool
  ) throws(Obstacle) -> Descriptor? {
    func obstacle(_ reason: Obstacle.Reason) -> Obstacle {
      Obstacle(([path] + names[...depth].map(String.init)).joined(separator: "/"), reason)
    }
    let name = String(names[depth])
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
