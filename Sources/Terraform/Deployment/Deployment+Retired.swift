import Diagnostics
import Files

extension Deployment {
  /// True if a path is that of a root's `main.tf`, whatever its stack and environment are called.
  public func isRoot(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count >= 3 && EnvironmentsFolder(rawValue: String(parts[parts.count - 3])) != nil
      && parts[parts.count - 1] == "main.tf"
  }

  /// Finds the `source` lines of calls as ``files()`` makes them. A retired root is known by its text alone.
  public func modules(calledBy file: [UInt8], in folder: String) -> [String] {
    file.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[0] == "source", words[1] == "=" else { return nil }
      let source = words[2].trimmed("\"")
      guard source.hasPrefix("./") || source.hasPrefix("../") else { return nil }
      return "\(folder)/\(source)".normalizedPath
    }
  }
}

extension Substring {
  fileprivate func trimmed(_ character: Character) -> Substring {
    drop { $0 == character }.prefix { $0 != character }
  }
}
