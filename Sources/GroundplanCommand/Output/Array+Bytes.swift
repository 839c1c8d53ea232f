#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension [UInt8] {
  /// Reads until the end; nil if that is not possible, and then `errno` says why.
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

  /// Reads a file; nil if that is not possible.
  ///
  /// - Parameter flags: What `open` gets besides `O_RDONLY`.
  init?(contentsOf path: String, _ flags: Int32 = 0) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    self.init(from: descriptor)
  }
}
