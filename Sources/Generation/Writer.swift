import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place that writes: first beside the files that are to be replaced, then in their place.
struct Writer {
  private let root: String
  private var folders: FolderPath
  /// The files that are written and not in place.
  private var staged: [Place] = []
  /// The root and the folders above it, as far as they were made.
  private var madeRoots: [String] = []

  private struct Place {
    let path: String
    let folder: Substring
    let name: String
    /// A name that no file of a tree has, and no other process uses. Terraform does not read files that start with a dot.
    var temporaryName: String { ".\(name).groundplan-\(getpid())" }
  }

  /// Opens the root, which is made if there is none.
  init(_ root: String) throws(Obstacle) {
    self.root = root
    do {
      try Self.makeFolders(root, &madeRoots)
      folders = try FolderPath(root)
    } catch {
      throw Obstacle(root, .system(.makeFolder, error))
    }
  }

  /// Writes a file beside the one that it will replace.
  mutating func stage(_ file: File) throws(Obstacle) {
    let place = Place(path: file.path, folder: file.folder, name: file.name)
    let folder = try folders.make(place.folder)
    staged.append(place)
    do {
      let temporary = try folder.makeFile(place.temporaryName)
      try temporary.write(file.contents)
      try temporary.close()
    } catch {
      throw Obstacle("\(root)/\(file.path)", .system(.write, error))
    }
  }

  /// Puts every file in place. A reader sees the old content of a file or the new.
  mutating func finish() throws(Obstacle) {
    // Neighbors share the way to their folder, which is looked up anew: somebody may have put a link there.
    staged.sort { $0.path > $1.path }
    var folders: FolderPath
    do { folders = try FolderPath(root) } catch { throw Obstacle(root, .system(.open, error)) }
    while let place = staged.last {
      guard let folder = try folders.open(place.folder) else {
        throw Obstacle("\(root)/\(place.path)", .system(.write, .missing))
      }
      do {
        try folder.rename(place.temporaryName, to: place.name)
      } catch {
        throw Obstacle("\(root)/\(place.path)", .system(.write, error))
      }
      staged.removeLast()
    }
  }

  /// Removes what is not in place, and the folders that were made for it. What cannot be removed is only in the way.
  mutating func abandon() {
    for place in staged {
      if let folder = try? folders.open(place.folder) { try? folder.remove(place.temporaryName) }
    }
    staged = []
    folders.removeMade()
    for root in madeRoots.reversed() { rmdir(root) }
    madeRoots = []
  }

  private static func makeFolders(_ path: String, _ made: inout [String]) throws(SystemError) {
    if mkdir(path, 0o755) != 0 {
      switch SystemError.last {
      case .exists: return
      case .missing:
        let trimmed = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path[...]
        guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw .missing }
        try makeFolders(String(trimmed[..<slash]), &made)
        if mkdir(path, 0o755) != 0, SystemError.last != .exists { throw .last }
      case let error: throw error
      }
    }
    made.append(path)
  }
}
