#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system answered instead of doing what it was asked for.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  public let code: Int32

  /// There is nothing of that name.
  static let missing = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let notEmpty = SystemError(code: ENOTEMPTY)
  static let locked = SystemError(code: EWOULDBLOCK)
  /// What file systems answer that cannot lock a folder.
  static let withoutLocks = [ENOLCK, EBADF, EINVAL, EOPNOTSUPP, ENOSYS].map(SystemError.init)

  /// The answer to the call before.
  static var last: SystemError { SystemError(code: errno) }

  /// `No space left on device`
  public var description: String { String(cString: strerror(code)) }
}
