#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a file system knows of a file without reading it.
struct FileStatus: Equatable {
  let size: Int
  let isExecutable: Bool
  private let device: UInt64
  private let number: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    isExecutable = status.st_mode & S_IXUSR != 0
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(status.st_ino)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  /// Whether both are one file, perhaps by two names.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && number == other.number }
}
