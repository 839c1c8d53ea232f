import SystemLibrary

extension [UInt8] {
  /// Reads an open file to its end; nil after an error, which is in `errno` then.
  init?(from descriptor: Int32) {
    self = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return }
      self += chunk[..<count]
    }
  }

  /// Reads a file; nil if it cannot be read.
  ///
  /// - Parameter flags: Flags for `open` besides `O_RDONLY`.
  init?(contentsOf path: String, _ flags: Int32 = 0) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    self.init(from: descriptor)
  }
}
