import Diagnostics
import Files
import Foundation
import Output

/// A file with the header of generated files, or with another one.
func file(
  _ path: String,
  _ text: String,
  header: String? = "# \(File.header)",
  isExecutable: Bool = false
) -> File {
  let text = (header.map { "\($0)\n" } ?? "") + text
  return File(path, Array(text.utf8), isExecutable: isExecutable, at: .init(#filePath, #line))
}

extension RootModules {
  /// Root modules that are in folders as Terraform's are, and name the modules that they call on lines of their own: `uses modules/a`.
  static func plain(retired: [String] = []) -> RootModules {
    RootModules(
      retired: retired,
      isRoot: { $0.contains("environments/") },
      modulesCalled: { file, _ in String(decoding: file, as: UTF8.self).matches(of: /uses (\S+)/).map { String($0.1) } }
    )
  }
}

extension DiagnosticList {
  /// The id of each problem and the path of its file.
  var idsAndPaths: [String] { all.map { "\($0.id?.rawValue ?? "") \($0.path ?? "")" } }
}

extension URL {
  /// Compares files with this folder.
  func plan(
    _ files: [File],
    overwriting paths: [String] = [],
    roots: RootModules = .plain(),
    only folders: [String]? = nil
  ) throws -> Plan {
    try Plan(FileTree(files), on: Disk(path), roots: roots, only: folders, overwriting: paths)
  }

  /// Compares files with this folder and writes them, as the command does.
  @discardableResult
  func put(
    _ files: [File],
    overwriting paths: [String] = [],
    roots: RootModules = .plain(),
    only folders: [String]? = nil
  ) throws(DiagnosticList) -> Plan {
    let tree = try FileTree(files)
    let plan: Plan
    do throws(Diagnostic) {
      let transaction = try Transaction(in: path)
      plan = try Plan(tree, on: transaction.disk, roots: roots, only: folders, overwriting: paths)
      if !plan.problems.hasErrors { try transaction.commit(plan) }
    } catch {
      throw DiagnosticList([error])
    }
    if plan.problems.hasErrors { throw plan.problems }
    return plan
  }

  func adopt(_ paths: [String]) throws { try Transaction(in: path).adopt(paths) }

  /// The state of each file but the manifest.
  func states(_ files: [File], roots: RootModules = .plain()) throws -> [String] {
    try plan(files, roots: roots).files.filter { $0.path != Manifest.name }.map { "\($0.state.rawValue) \($0.path)" }
  }
}

// MARK: - Folders

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

  /// Every path below the folder, with its contents and whether it is executable.
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
