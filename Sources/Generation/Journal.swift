/// What a run is about to write, in the format of the manifest, so that the next run knows it if this one is killed.
///
/// Each line is there before the file that it speaks of is touched.
struct Journal {
  static let name = ".groundplan-journal"

  private let file: Descriptor

  init(in root: Descriptor) throws(SystemError) {
    file = try root.makeFile(Self.name)
  }

  func note(_ digest: SHA256.Digest, _ path: String) throws(SystemError) {
    var line: [UInt8] = []
    Manifest.write(digest, path, to: &line)
    try file.write(line)
  }

  /// What an earlier run has noted; nil if it came to its end. A last line without its end was never acted upon.
  static func left(_ reader: Reader) throws(Obstacle) -> Manifest? {
    guard let text = try reader.contents(of: name) else { return nil }
    let end = text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (try? Manifest(Array(text[..<end]))) ?? Manifest()
  }
}
