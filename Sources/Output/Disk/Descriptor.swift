import SystemLibrary

/// An open file or folder, which is closed with this object.
///
/// Names are looked up in an open folder, and symbolic links are never followed. So nothing outside of the tree is read or written, even
/// if another process moves folders while a run is under way.
final class Descriptor {
  /// What a name leads to: a file, a folder, a symbolic link or something else.
  enum Kind: Equatable {
    case file(FileStatus)
    case folder
    case symbolicLink
    case other

    fileprivate init(_ status: stat) {
      self =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file(FileStatus(status))
        case S_IFDIR: .folder
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }
  }

  private var raw: Int32

  private init(_ raw: Int32) {
    self.raw = raw
  }

  deinit {
    if raw >= 0 { _ = systemClose(raw) }
  }

  /// Calls the system, and again if a signal interrupted the call.
  private static func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }

  private func check<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    try Self.check(call)
  }
}

// MARK: - Folders

extension Descriptor {
  /// Opens a folder by its path. This one may be a symbolic link, since the user has named it.
  static func folder(_ path: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  func folder(_ name: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { openat(raw, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  /// The names in this folder.
  func names() throws(SystemError) -> [String] {
    // The stream closes its descriptor.
    let copy = try check { openat(raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError.last
      _ = systemClose(copy)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(entry.name) }
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// Creates a folder, unless there is one.
  func createFolder(_ name: String) throws(SystemError) {
    do { _ = try check { mkdirat(raw, name, 0o755) } } catch  where error == .exists {}
  }

  /// Removes a folder, if there is one and it is empty.
  func removeEmptyFolder(_ name: String) throws(SystemError) {
    do { _ = try check { unlinkat(raw, name, AT_REMOVEDIR) } } catch
      where [.missing, .notEmpty, .exists].contains(error)
    {}
  }

  /// Locks this folder; false if another process has the lock.
  ///
  /// Some network file systems have no locks. There, two runs at once are not detected.
  func lock() throws(SystemError) -> Bool {
    do {
      _ = try check { flock(raw, LOCK_EX | LOCK_NB) }
      return true
    } catch .locked {
      return false
    } catch {
      if SystemError.withoutLocks.contains(error) { return true }
      throw error
    }
  }

  func unlock() { _ = flock(raw, LOCK_UN) }
}

// MARK: - Files

extension Descriptor {
  /// Opens a file for reading. With `O_NONBLOCK`, opening a named pipe does not wait for a writer.
  func file(_ name: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { openat(raw, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) })
  }

  /// Creates an empty file and opens it for writing.
  ///
  /// If the name is taken, it is removed first and not written to: it may be a hard link to another file, or a named pipe.
  func createFile(_ name: String, isExecutable: Bool = false) throws(SystemError) -> Descriptor {
    let mode: mode_t = isExecutable ? 0o755 : 0o644
    func create() throws(SystemError) -> Descriptor {
      Descriptor(try check { openat(raw, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode) })
    }
    do { return try create() } catch .exists {
      try remove(name)
      return try create()
    }
  }

  func rename(_ name: String, to other: String) throws(SystemError) {
    _ = try check { renameat(raw, name, raw, other) }
  }

  /// Exchanges two files in one step.
  ///
  /// - Throws: An error of ``SystemError/withoutExchange`` on a file system that cannot do that.
  func exchange(_ name: String, _ other: String) throws(SystemError) {
    _ = try check { systemExchange(raw, name, other) }
  }

  /// Gives a file a second name, unless there is a file with that name.
  func link(_ name: String, to other: String) throws(SystemError) {
    _ = try check { linkat(raw, name, raw, other, 0) }
  }

  /// Removes a file, if there is one.
  func remove(_ name: String) throws(SystemError) {
    do { _ = try check { unlinkat(raw, name, 0) } } catch  where error == .missing {}
  }

  /// What a name in this folder leads to.
  func kind(of name: String) throws(SystemError) -> Kind {
    var status = stat()
    _ = try check { fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) }
    return Kind(status)
  }

  /// What is open: a file or a folder.
  func kind() throws(SystemError) -> Kind {
    var status = stat()
    _ = try check { fstat(raw, &status) }
    return Kind(status)
  }

  /// Reads the rest of the file.
  ///
  /// - Parameter size: How many bytes are expected; there may be more or fewer.
  func contents(size: Int) throws(SystemError) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(size + 1, 65_536))
    while true {
      let count = try check { systemRead(raw, &chunk, chunk.count) }
      if count == 0 { return result }
      result += chunk[..<count]
    }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var offset = 0
    while offset < bytes.count {
      offset += try check { bytes.withUnsafeBytes { systemWrite(raw, $0.baseAddress! + offset, $0.count - offset) } }
    }
  }

  /// Closes the file now, since some file systems report only here that bytes could not be written.
  func close() throws(SystemError) {
    let raw = self.raw
    self.raw = -1
    if systemClose(raw) != 0 { throw .last }
  }
}

// Inside the class, these names are those of its methods.
private func systemClose(_ raw: Int32) -> Int32 { close(raw) }
private func systemRead(_ raw: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(raw, buffer, count)
}
private func systemWrite(_ raw: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(raw, buffer, count)
}

#if canImport(Darwin)
  private func systemExchange(_ folder: Int32, _ name: String, _ other: String) -> Int32 {
    renameatx_np(folder, name, folder, other, UInt32(RENAME_SWAP))
  }
#else
  private func systemExchange(_ folder: Int32, _ name: String, _ other: String) -> Int32 {
    guard let renameat2 else {
      errno = ENOSYS
      return -1
    }
    // RENAME_EXCHANGE of linux/fs.h
    return renameat2(folder, name, folder, other, 2)
  }

  private typealias Rename =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  // Swift does not import the function, since the header declares it for GNU sources only.
  private let renameat2 = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Rename.self) }
#endif
