import SystemLibrary

/// The metadata of a file, from which a change can be detected without reading the file.
struct FileStatus: Hashable {
  let size: Int
  let isExecutable: Bool
  private let device: UInt64
  private let inode: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    isExecutable = status.st_mode & S_IXUSR != 0
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  /// True if the file was written to before another one was.
  func isOlder(than other: FileStatus) -> Bool { (seconds, nanoseconds) < (other.seconds, other.nanoseconds) }

  /// True if both are one file, which may have two names.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
