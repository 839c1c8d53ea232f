import SystemLibrary

/// The reader of the output has closed it: `groundplan list | head -1`.
struct BrokenPipe: Error {
  /// The exit code that a shell shows for the signal SIGPIPE.
  static let exitCode = 128 + SIGPIPE
}
