#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks at the files on disk, through one buffer for all of them.
final class Reader {
  enum Found {
    case missing
    case same(FileStatus)
    case other(FileStatus, SHA256.Digest)
  }

  let folders: FolderPaths
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)

  init(_ folders: FolderPaths) { self.folders = folders }

  /// Opens the root; nil if there is none.
  convenience init?(_ root: String) throws(Obstacle) {
    do { self.init(try FolderPaths(root)) } catch .missing { return nil } catch {
      throw Obstacle(root, .system(.open, error))
    }
  }

  deinit { buffer.deallocate() }

  /// Compares a file with what it should have. One that is the same costs one open and one read, and no hash.
  func look(at path: String, for contents: [UInt8]) throws(Obstacle) -> Found {
    guard let (onDisk, status) = try open(path) else { return .missing }
    do {
      if status.size == contents.count, try matches(onDisk, contents) { return .same(status) }
    } catch {
      throw folders.obstacle(path, .system(.read, error))
    }
    guard let (status, digest) = try digest(of: path) else { return .missing }
    return .other(status, digest)
  }

  /// The hash of what is on disk; nil if there is no such file.
  func digest(of path: String) throws(Obstacle) -> (FileStatus, SHA256.Digest)? {
    guard let (onDisk, status) = try open(path) else { return nil }
    var hash = SHA256()
    do {
      while case let count = try onDisk.read(into: buffer), count > 0 {
        hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    } catch {
      throw folders.obstacle(path, .system(.read, error))
    }
    return (status, hash.finish())
  }

  /// The bytes on disk; nil if there is no such file.
  func contents(of path: String) throws(Obstacle) -> [UInt8]? {
    guard let (onDisk, status) = try open(path) else { return nil }
    do { return try onDisk.contents(size: status.size) } catch { throw folders.obstacle(path, .system(.read, error)) }
  }

  private func open(_ path: String) throws(Obstacle) -> (Descriptor, FileStatus)? {
    guard let folder = try folders.open(path.folder) else { return nil }
    let name = path.name
    let onDisk: Descriptor
    let kind: Descriptor.Kind
    do {
      onDisk = try folder.file(name)
      kind = try onDisk.kind()
    } catch .missing {
      return nil
    } catch {
      throw folders.obstacle(path, folder.reason(notFile: name, error))
    }
    guard case .file(let status) = kind else { throw folders.obstacle(path, .notAFile) }
    return (onDisk, status)
  }

  /// Whether a file that is as long as `contents` has the same bytes.
  private func matches(_ onDisk: Descriptor, _ contents: [UInt8]) throws(SystemError) -> Bool {
    var offset = 0
    while offset < contents.count {
      let count = try onDisk.read(into: buffer)
      // Somebody else may have made it shorter or longer by now.
      guard count > 0, offset + count <= contents.count else { return false }
      let isEqual = contents.withUnsafeBytes { memcmp($0.baseAddress! + offset, buffer.baseAddress!, count) == 0 }
      if !isEqual { return false }
      offset += count
    }
    return true
  }
}

extension Descriptor {
  /// Why `name` did not open as a file. Systems have different codes for a link, so the name itself is asked.
  fileprivate func reason(notFile name: String, _ error: SystemError) -> Obstacle.Reason {
    switch try? kind(of: name) {
    case .link: .link
    case .other: .notAFile
    case .file, .folder, nil: .system(.open, error)
    }
  }
}
