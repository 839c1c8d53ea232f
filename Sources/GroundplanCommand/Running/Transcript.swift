import Diagnostics
import SystemLibrary

/// The output of a process that also asks questions on the terminal. It is copied to a log.
final class Transcript {
  /// The end of the pipe that the process writes to.
  private(set) var input: Int32
  private let output: Int32
  private let log: Int32
  /// True inside an escape sequence that sets a color. The log has no colors.
  private var isInEscapeSequence = false

  /// Opens a pipe and a log.
  init(_ path: String) throws(Diagnostic) {
    var ends: [Int32] = [-1, -1]
    log = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard log >= 0, pipe(&ends) == 0 else {
      throw Diagnostic(
        .cannotWrite,
        inFile: path,
        "cannot write the log: \(Session.systemError)",
        why: "The log keeps the output of Terraform.",
        fix: ""
      )
    }
    (output, input) = (ends[0], ends[1])
    // Other child processes must not inherit the pipe, or it would not be closed when this one ends.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeInput()
    close(output)
    close(log)
  }

  /// Closes the input in this process, once the child process has it.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Reads the output since the last call, and writes it to the log.
  func next() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(output, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    let plain = bytes.filter { byte in
      if byte == 0x1B { isInEscapeSequence = true }
      defer { if byte == UInt8(ascii: "m") { isInEscapeSequence = false } }
      return !isInEscapeSequence
    }
    _ = write(log, plain, plain.count)
    return bytes
  }
}
