import Files
import Foundation
import Generation

/// A file with the header of generated files, unless told otherwise.
func file(_ path: String, _ text: String, header: String? = "# \(File.header)") -> File {
  File(path, Array(((header.map { "\($0)\n" } ?? "") + text).utf8), at: .init(#filePath, #line))
}

extension Destination {
  init(_ folder: URL) {
    self.init(folder.path)
  }

  /// Compares and writes, as the command does.
  func put(_ files: [File]) throws {
    _ = try write(files)
  }

  /// What a comparison says of each file.
  func kinds(_ files: [File]) -> [String] { compare(files).changes.map { "\($0.kind) \($0.path)" } }
}

extension URL {
  func write(_ text: String, to path: String) throws {
    let target = appending(path: path)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: appending(path: path)), as: UTF8.self)
  }

  /// Every path below the folder, sorted.
  var paths: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
  }
}
