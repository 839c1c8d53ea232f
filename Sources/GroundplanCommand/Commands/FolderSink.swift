import Files

/// Lets the files of some folders through.
final class FolderSink: FileSink {
  private let folders: [String]
  private let next: any FileSink

  /// Makes a sink for folders that end in a slash.
  init(_ folders: [String], next: any FileSink) {
    self.folders = folders
    self.next = next
  }

  func add(_ file: File) {
    if folders.contains(where: file.path.hasPrefix) { next.add(file) }
  }

  func restart() { next.restart() }
}
