import SystemLibrary

/// An error of the operating system, by its number in `errno`.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let code: Int32

  static let missing = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let notEmpty = SystemError(code: ENOTEMPTY)
  static let locked = SystemError(code: EWOULDBLOCK)
  /// The errors of file systems that cannot lock a folder.
  static let withoutLocks = [ENOLCK, EBADF, EINVAL, EOPNOTSUPP, ENOSYS].map(SystemError.init)

  /// The errors of file systems that cannot exchange two files, or give a file two names.
  static let withoutExchange = [EINVAL, EOPNOTSUPP, ENOTSUP, ENOSYS, EPERM, EMLINK].map(SystemError.init)

  /// The error of the last call.
  static var last: SystemError { SystemError(code: errno) }

  /// `No space left on device`
  var description: String { String(cString: strerror(code)) }
}
