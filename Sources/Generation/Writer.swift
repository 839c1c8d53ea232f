import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one place that writes.
struct Writer {
  private let root: String
  private var folders: FolderPath
  /// A name that no file of a tree has, and no other process uses. Terraform does not read files that start with a dot.
  private let temporaryName = ".groundplan-\(getpid()).tmp"

  /// Opens the root, which is made if there is none.
  init(_ root: String) throws(Obstacle) {
    self.root = root
    do {
      try Self.makeFolders(root)
      folders = try FolderPath(root)
    } catch {
      throw Obstacle(root, .system(.makeFolder, error))
    }
  }

  /// Puts the file in place, in one step: a reader sees the old content or the new.
  mutating func write(_ file: File) throws(Obstacle) {
    let folder = try folders.make(file.folder)
    do {
      try write(file, in: folder)
    } catch {
      // What is left of the temporary file would only be in the way.
      try? folder.remove(temporaryName)
      throw Obstacle("\(root)/\(file.path)", .system(.write, error))
    }
  }

  private func write(_ file: File, in folder: Descriptor) throws(SystemError) {
    let temporary = try folder.makeFile(temporaryName)
    try temporary.write(file.contents)
    try temporary.close()
    try folder.rename(temporaryName, to: file.name)
  }

  private static func makeFolders(_ path: String) throws(SystemError) {
    if mkdir(path, 0o755) == 0 { return }
    switch SystemError.last {
    case .exists: return
    case .missing:
      let trimmed = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path[...]
      guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw .missing }
      try makeFolders(String(trimmed[..<slash]))
      if mkdir(path, 0o755) != 0, SystemError.last != .exists { throw .last }
    case let error: throw error
    }
  }
}
