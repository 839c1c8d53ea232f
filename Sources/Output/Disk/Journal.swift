import Diagnostics

/// A list of the files that a run is about to write, in the format of the manifest.
///
/// Each line is written before its file. If the run is killed, the next one finds the journal, removes the staged files that it lists,
/// and takes its hashes into the manifest.
struct Journal {
  static let name = ".groundplan-journal"

  private let file: Descriptor

  init(in root: Descriptor) throws(SystemError) {
    file = try root.createFile(Self.name)
  }

  func add(_ digest: SHA256.Digest, _ path: String) throws(SystemError) {
    try file.write(Manifest.line(digest, path))
  }

  /// Reads the journal of a run that was killed; nil if there is none. A last line that is incomplete is skipped: its file was not
  /// written yet.
  static func left(on disk: Disk) throws(Diagnostic) -> Manifest? {
    guard let text = try disk.contents(of: name) else { return nil }
    let end = text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (try? Manifest(Array(text[..<end]))) ?? Manifest()
  }
}
