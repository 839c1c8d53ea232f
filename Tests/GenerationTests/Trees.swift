import Files
import Foundation
import Generation

/// A file with the header of generated files, unless told otherwise.
func file(
  _ path: String,
  _ text: String,
  header: String? = "# \(File.header)",
  isExecutable: Bool = false
) -> File {
  let text = (header.map { "\($0)\n" } ?? "") + text
  return File(path, Array(text.utf8), isExecutable: isExecutable, at: .init(#filePath, #line))
}

/// A blueprint whose roots are as Terraform's, and whose modules are named on lines of their own: `uses modules/a`.
struct PlainEstate: Estate {
  var retired: [String] = []

  func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList { DiagnosticList() }
  func inventory() throws(DiagnosticList) -> Inventory { Inventory(roots: [], modules: []) }
  func isRoot(_ path: String) -> Bool { path.contains("environments/") }
  func modules(calledBy file: [UInt8], in folder: String) -> [String] {
    String(decoding: file, as: UTF8.self).matches(of: /uses (\S+)/).map { String($0.1) }
  }
}

extension Destination {
  init(_ folder: URL) {
    self.init(folder.path)
  }

  /// What a check finds.
  func survey(
    _ files: [File],
    overwriting paths: [String] = [],
    of estate: PlainEstate = PlainEstate(),
    only folders: [String]? = nil
  ) throws -> Survey {
    let transaction = try Transaction(at: self, .check, overwriting: paths)
    for file in files { transaction.add(file) }
    return transaction.finish(estate, only: folders)
  }

  /// Compares and writes, as the command does.
  @discardableResult
  func put(
    _ files: [File],
    overwriting paths: [String] = [],
    of estate: PlainEstate = PlainEstate(),
    only folders: [String]? = nil
  ) throws -> Survey {
    let transaction = try Transaction(at: self, .write, overwriting: paths)
    defer { transaction.abandon() }
    for file in files { transaction.add(file) }
    let survey = transaction.finish(estate, only: folders)
    if !survey.obstacles.isEmpty { throw Obstacles(survey.obstacles) }
    try transaction.commit()
    return survey
  }

  /// The state of each file but the manifest.
  func states(_ files: [File], of estate: PlainEstate = PlainEstate()) throws -> [String] {
    try survey(files, of: estate).findings.filter { $0.path != Manifest.name }.map { "\($0.state) \($0.path)" }
  }
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

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: appending(path: path)) }

  /// Every path below the folder but the manifest's, sorted.
  var paths: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0 != Manifest.name }.sorted()
    }
  }

  /// Every path below the folder, with what is there.
  var snapshot: [String: String] {
    get throws {
      var snapshot: [String: String] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: path) {
        let mode = FileManager.default.isExecutableFile(atPath: appending(path: path).path) ? "x " : "- "
        snapshot[path] = mode + ((try? text(of: path)) ?? "folder")
      }
      return snapshot
    }
  }
}
