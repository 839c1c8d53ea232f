#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The Swift files below a folder, to be read. Symbolic links are not followed, and hidden folders are left out: builds are
/// in one.
struct SwiftSources {
  let folder: String

  /// Gives the path of each file, in the order of their names, and its text.
  func forEach(_ body: (_ path: String, _ text: String) -> Void) {
    for name in Self.names(in: folder) where !name.hasPrefix(".") {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: SwiftSources(folder: path).forEach(body)
      case S_IFREG where name.hasSuffix(".swift"):
        if let text = Self.text(of: path) { body(path, text) }
      default: continue
      }
    }
  }

  /// A folder that cannot be read has none: nothing depends on it but whether an entry is found.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // The system's declaration may have room for fewer letters than the name has.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset)
      names.append(String(cString: start.assumingMemoryBound(to: CChar.self)))
    }
    return names.sorted()
  }

  static func text(of path: String) -> String? {
    [UInt8](contentsOf: path, O_NOFOLLOW).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
