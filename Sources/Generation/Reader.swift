import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares files with those on disk, through one buffer for all of them.
struct Reader: ~Copyable {
  private let root: String
  private var folders: FolderPath
  private let buffer: UnsafeMutableRawBufferPointer

  /// Opens the root, or returns nil if there is none.
  static func open(_ root: String) throws(Obstacle) -> Reader? {
    do {
      return try Reader(root)
    } catch .missing {
      return nil
    } catch {
      throw Obstacle(root, .system(.open, error))
    }
  }

  private init(_ root: String) throws(SystemError) {
    self.root = root
    folders = try FolderPath(root)
    buffer = .allocate(byteCount: 65_536, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// What writing the file would do.
  mutating func kind(of file: File) throws(Obstacle) -> Change.Kind {
    guard let (onDisk, size) = try open(file) else { return .created }
    do {
      if size == file.contents.count, try matches(onDisk, file.contents) { return .same }
    } catch {
      throw obstacle(file, .system(.read, error))
    }
    try refuseForeign(file)
    return .changed
  }

  /// The bytes on disk; nil if there is no such file.
  mutating func contents(of file: File) throws(Obstacle) -> [UInt8]? {
    guard let (onDisk, size) = try open(file) else { return nil }
    do { return try onDisk.contents(size: size) } catch { throw obstacle(file, .system(.read, error)) }
  }

  private mutating func open(_ file: File) throws(Obstacle) -> (Descriptor, size: Int)? {
    guard let folder = try folders.open(file.folder) else { return nil }
    let name = file.name
    let onDisk: Descriptor
    let kind: Descriptor.Kind
    do {
      onDisk = try folder.file(name)
      kind = try onDisk.kind()
    } catch .missing {
      return nil
    } catch {
      throw obstacle(file, folder.reason(notFile: name, error))
    }
    guard case .file(let size) = kind else { throw obstacle(file, .notAFile) }
    return (onDisk, size)
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

  private mutating func refuseForeign(_ file: File) throws(Obstacle) {
    guard let (onDisk, _) = try open(file) else { return }
    let count: Int
    do { count = try onDisk.read(into: buffer) } catch { throw obstacle(file, .system(.read, error)) }
    if !File.hasHeader(buffer[..<count]) { throw obstacle(file, .foreign) }
  }

  private func obstacle(_ file: File, _ reason: Obstacle.Reason) -> Obstacle {
    Obstacle("\(root)/\(file.path)", reason)
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
