import Diagnostics
import SystemLibrary

/// The folder of the logs that `run` keeps: `.build/groundplan`.
struct LogFolder {
  let path: String

  /// Creates the folder in that of the package, and removes what is in place of a log and is no plain file: a symbolic link or a second name
  /// of another file, whose contents the log would replace, or a named pipe, for whose reader the run would wait for ever.
  ///
  /// `.build` itself may be a link, since users put it on another disk.
  init(in folder: String) throws(Diagnostic) {
    path = "\(folder)/.build/groundplan"
    try Self.create("\(folder)/.build")
    try Self.create(path)
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .linkedLogs(path) }
    for name in Self.names(in: path) where name.hasSuffix(".log") {
      let log = "\(path)/\(name)"
      guard lstat(log, &status) == 0 else { continue }
      let isPlain = status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
      if !isPlain, unlink(log) != 0 {
        let error = Session.systemError
        throw Diagnostic(
          .cannotWrite,
          inFile: log,
          "this is no file, and cannot be removed: \(error)",
          why: "",
          fix: ""
        )
      }
    }
  }

  private static func create(_ path: String) throws(Diagnostic) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    let error = Session.systemError
    throw Diagnostic(.cannotWrite, inFile: path, "cannot create the folder: \(error)", why: "", fix: "")
  }

  /// The names in a folder; none if it cannot be read.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(entry.name) }
    return names
  }
}

extension Diagnostic {
  fileprivate static func linkedLogs(_ path: String) -> Diagnostic {
    Diagnostic(
      .symbolicLink,
      inFile: path,
      "this path is a symbolic link",
      why: "`run` writes its logs to this folder, and a link may lead out of the package.",
      fix: "Remove the link."
    )
  }
}
