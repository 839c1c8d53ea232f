import Diagnostics
import Files

extension Deployment {
  /// True for the path of the `main.tf` of a root module, for any stack and environment.
  package func isRoot(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count >= 3 && EnvironmentsFolder(rawValue: String(parts[parts.count - 3])) != nil
      && parts[parts.count - 1] == "main.tf"
  }

  /// The folders of the modules that a generated `main.tf` calls. For a retired root module, the file is all that is left.
  package func modules(calledBy file: [UInt8], in folder: String) -> [String] {
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
