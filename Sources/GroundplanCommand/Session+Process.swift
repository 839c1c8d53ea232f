import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Session {
  /// This process.
  static var process: Session {
    Session(
      folder: workingFolder,
      isTerminal: isatty(STDOUT_FILENO) == 1,
      environment: { getenv($0).map { String(cString: $0) } },
      input: { try readInput() },
      output: { try write($0, to: STDOUT_FILENO, "the output") },
      errors: { try write($0, to: STDERR_FILENO, "the errors") }
    )
  }

  func end(with code: Int32) -> Never { exit(code) }

  /// The nearest folder that has a `Package.swift`, from the one that the run starts in upwards.
  var packageRoot: String {
    get throws(Problem) {
      var candidate = folder[...]
      while true {
        if Self.isThere("\(candidate)/Package.swift") { return candidate.isEmpty ? "/" : String(candidate) }
        guard let slash = candidate.lastIndex(of: "/") else { break }
        candidate = candidate[..<slash]
      }
      throw Problem(
        "there is no Package.swift in \(folder), or in a folder above it",
        why: "Files are written to the folder of the package that has the blueprint.",
        fix: "Go into that package, or name a folder with --output."
      )
    }
  }

  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func readInput() throws(Problem) -> [UInt8] {
    if let bytes = [UInt8](from: STDIN_FILENO) { return bytes }
    throw Problem(
      "cannot read the input: \(String(cString: strerror(errno)))",
      why: "There is nothing to explain without it.",
      fix: "Look at where it comes from, then run the command again."
    )
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws(Problem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        throw Problem(
          "cannot write \(name): \(String(cString: strerror(errno)))",
          why: "What there was to say did not arrive.",
          fix: "Look at where it goes, then run the command again."
        )
      }
      rest.removeFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
