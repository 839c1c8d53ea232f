import Diagnostics
import Files
import Foundation
import Output

/// Plans and commits the files of a folder, which the variable `BLUEPRINT` names. Tests kill this process and make its system calls fail.
///
///     generate [--overwrite PATH]… --output FOLDER
///     check --output FOLDER
///     adopt PATH… --output FOLDER
func run() throws -> Int32 {
  let arguments = CommandLine.arguments.dropFirst().split(separator: "--output").map(Array.init)
  let (words, folder) = (arguments[0], arguments[1][0])
  let paths = words.dropFirst().filter { $0 != "--overwrite" }
  switch words[0] {
  case "check":
    let plan = try Plan(blueprint(), on: Disk(folder))
    if plan.failures.hasErrors { throw plan.failures }
    return plan.changes.isEmpty ? 0 : 2
  case "adopt":
    try Transaction(in: folder).adopt(paths)
  default:
    let transaction = try Transaction(in: folder)
    let plan = try Plan(blueprint(), on: transaction.disk, overwriting: paths)
    if plan.problems.hasErrors { throw plan.problems }
    try transaction.commit(plan)
  }
  return 0
}

func blueprint() throws -> FileTree {
  let folder = ProcessInfo.processInfo.environment["BLUEPRINT"] ?? "."
  let manager = FileManager.default
  return try FileTree(
    manager.subpathsOfDirectory(atPath: folder).compactMap { path in
      // A folder has no contents.
      guard let contents = manager.contents(atPath: "\(folder)/\(path)") else { return nil }
      let isExecutable = manager.isExecutableFile(atPath: "\(folder)/\(path)")
      return File(path, Array(contents), isExecutable: isExecutable, at: SourceLocation(#filePath, #line))
    }
  )
}

do {
  exit(try run())
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
