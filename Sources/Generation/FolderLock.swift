/// Keeps other runs out of a folder for as long as somebody holds it. The end of the process, however it comes, lets them in.
final class FolderLock {
  private let folder: Descriptor

  /// Takes the lock; nil if another run has it.
  init?(_ folder: Descriptor) throws(SystemError) {
    self.folder = folder
    if try !folder.lock() { return nil }
  }

  /// To close the folder is not enough while a child of this process, which is about to be another program, has it too.
  deinit { folder.unlock() }
}
