#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file or folder, which closes when nobody holds it any more.
///
/// Names are looked up in an open folder and never followed when they are symbolic links, so nothing outside of the tree is
/// read or written, even while somebody moves things around in it.
final class Descriptor {
  /// What a name stands for.
  enum Kind: Equatable {
    case file(FileStatus)
    case folder
    case link
    case other

    fileprivate init(_ status: stat) {
      self =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file(FileStatus(status))
        case S_IFDIR: .folder
        case S_IFLNK: .link
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

  /// Opens a folder by its path. This one may be a link: it is the folder that somebody asked for.
  static func folder(_ path: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  func folder(_ name: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { openat(raw, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  /// Opens a file for reading. Without `O_NONBLOCK`, a pipe in its place would wait for a writer.
  func file(_ name: String) throws(SystemError) -> Descriptor {
    Descriptor(try check { openat(raw, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) })
  }

  /// Makes an empty file and opens it for writing. Whoever may read it may also run it, if anybody may.
  ///
  /// What has the name already is removed, and nothing is written to it: it may be another name of a file elsewhere, or a pipe
  /// that would wait for a reader.
  func makeFile(_ name: String, isExecutable: Bool = false) throws(SystemError) -> Descriptor {
    let mode: mode_t = isExecutable ? 0o755 : 0o644
    func make() throws(SystemError) -> Descriptor {
      Descriptor(try check { openat(raw, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode) })
    }
    do { return try make() } catch .exists {
      try remove(name)
      return try make()
    }
  }

  /// Takes the lock of this folder; false if somebody else has it.
  ///
  /// Some network file systems have no locks. There, nothing keeps a second run out.
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

  /// Makes a folder, unless there is one.
  func makeFolder(_ name: String) throws(SystemError) {
    do { _ = try check { mkdirat(raw, name, 0o755) } } catch  where error == .exists {}
  }

  func rename(_ name: String, to other: String) throws(SystemError) {
    _ = try check { renameat(raw, name, raw, other) }
  }

  func unlock() { _ = flock(raw, LOCK_UN) }

  /// Removes a file, if there is one.
  func remove(_ name: String) throws(SystemError) {
    do { _ = try check { unlinkat(raw, name, 0) } } catch  where error == .missing {}
  }

  /// Removes a folder, if there is one and nothing is in it.
  func removeEmptyFolder(_ name: String) throws(SystemError) {
    do { _ = try check { unlinkat(raw, name, AT_REMOVEDIR) } } catch
      where [.missing, .notEmpty, .exists].contains(error)
    {}
  }

  /// What a name in this folder stands for.
  func kind(of name: String) throws(SystemError) -> Kind {
    var status = stat()
    _ = try check { fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) }
    return Kind(status)
  }

  /// What this is.
  func kind() throws(SystemError) -> Kind {
    var status = stat()
    _ = try check { fstat(raw, &status) }
    return Kind(status)
  }

  /// Reads the next bytes into `buffer`, and returns how many there were. There are none at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    try check { systemRead(raw, buffer.baseAddress, buffer.count) }
  }

  /// Reads the whole file.
  func contents(size: Int) throws(SystemError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 65_536)
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

  /// Closes now, since some file systems tell only here that the bytes did not arrive.
  func close() throws(SystemError) {
    let raw = self.raw
    self.raw = -1
    if systemClose(raw) != 0 { throw .last }
  }

  /// Calls the system, again if a signal came between.
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

// Inside the class these names are those of its methods.
private func systemClose(_ raw: Int32) -> Int32 { close(raw) }
private func systemRead(_ raw: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(raw, buffer, count)
}
private func systemWrite(_ raw: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(raw, buffer, count)
}
