import Diagnostics
import SystemLibrary

extension Session {
  /// The session of this process.
  ///
  /// A write to a pipe that its reader has closed is an error, and does not end the process: Terraform would keep running, and staged files
  /// would stay.
  static var process: Session {
    signal(SIGPIPE, SIG_IGN)
    return Session(
      folder: currentFolder,
      isTerminal: isatty(STDOUT_FILENO) == 1,
      environment: { getenv($0).map { String(cString: $0) } },
      isOutputClosed: {
        var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
        return poll(&output, 1, 0) > 0 && output.revents & Int16(POLLERR | POLLHUP) != 0
      },
      input: { try readInput() },
      output: { try write($0, to: STDOUT_FILENO, "standard output") },
      errors: { try write($0, to: STDERR_FILENO, "standard error") }
    )
  }

  func exit(with code: Int32) -> Never {
    // As a shell expects of a program whose output is not read to its end.
    if code == BrokenPipe.exitCode {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    SystemLibrary.exit(code)
  }

  /// The nearest folder with a `Package.swift`: the current folder or one above it.
  var packageRoot: String {
    get throws(Diagnostic) {
      var candidate = folder[...]
      while true {
        if Self.fileExists("\(candidate)/Package.swift") { return candidate.isEmpty ? "/" : String(candidate) }
        guard let slash = candidate.lastIndex(of: "/") else { break }
        candidate = candidate[..<slash]
      }
      throw Diagnostic(
        .noPackage,
        "there is no Package.swift in \(folder) or in a folder above it",
        why: "Files are written to the folder of the package that has the blueprint.",
        fix: "Run the command in a folder of that package, or name a folder with `--output`."
      )
    }
  }

  static func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func readInput() throws(Diagnostic) -> [UInt8] {
    if let bytes = [UInt8](from: STDIN_FILENO) { return bytes }
    throw Diagnostic(.cannotRead, "cannot read the standard input: \(systemError)", why: "", fix: "")
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { throw BrokenPipe() }
      if count < 0 {
        let error = systemError
        throw Diagnostic(
          .cannotWrite,
          "cannot write to the \(name): \(error)",
          why: "The output is incomplete.",
          fix: ""
        )
      }
      rest.removeFirst(count)
    }
  }

  /// The error of the last system call.
  static var systemError: String { String(cString: strerror(errno)) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
