/// A lock on a folder, which keeps other runs out. It ends with this object, or with the process.
final class FolderLock {
  private let folder: Descriptor

  /// Takes the lock; nil if another run holds it.
  init?(_ folder: Descriptor) throws(SystemError) {
    self.folder = folder
    if try !folder.lock() { return nil }
  }

  /// Closing the folder is not enough: a child process that has just been started may hold a copy of the descriptor.
  deinit { folder.unlock() }
}
