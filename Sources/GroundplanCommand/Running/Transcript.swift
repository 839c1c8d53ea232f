#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program says, on its way to whoever watches, and to a log.
final class Transcript {
  /// The end of the pipe that the program writes into.
  private(set) var input: Int32
  private let output: Int32
  private let log: Int32
  /// Whether the log is inside a sequence that sets a color, which it does without.
  private var isInColor = false

  /// Opens a pipe and a log.
  init(_ path: String) throws(Problem) {
    var ends: [Int32] = [-1, -1]
    log = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard log >= 0, pipe(&ends) == 0 else {
      throw Problem(
        "cannot write \(path): \(String(cString: strerror(errno)))",
        why: "What Terraform says is kept there.",
        fix: "Look at the permissions and the free space, then run the command again."
      )
    }
    (output, input) = (ends[0], ends[1])
    // No other program gets the ends, or the pipe would stay open for them.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeInput()
    close(output)
    close(log)
  }

  /// Leaves the pipe to the program.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// What was said since the last time, which is in the log now.
  func next() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(output, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    let plain = bytes.filter { byte in
      if byte == 0x1B { isInColor = true }
      defer { if byte == UInt8(ascii: "m") { isInColor = false } }
      return !isInColor
    }
    _ = write(log, plain, plain.count)
    return bytes
  }
}
