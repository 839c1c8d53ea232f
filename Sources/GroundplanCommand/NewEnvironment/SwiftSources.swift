import SystemLibrary

/// The Swift files in a folder and the folders below it. Symbolic links are not followed, and hidden folders, such as `.build`, are skipped.
struct SwiftSources {
  let folder: String

  /// The path and the text of each file, sorted by path.
  var all: [(path: String, text: String)] {
    Self.names(in: folder).filter { !$0.hasPrefix(".") }.flatMap { name -> [(path: String, text: String)] in
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { return [] }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return SwiftSources(folder: path).all
      case S_IFREG where name.hasSuffix(".swift"): return Self.text(of: path).map { [(path, $0)] } ?? []
      default: return []
      }
    }
  }

  /// The names in a folder; none if it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(entry.name) }
    return names.sorted()
  }

  private static func text(of path: String) -> String? {
    [UInt8](contentsOf: path, O_NOFOLLOW).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
