import SystemLibrary

/// A Swift file, in which an error finds the line of an argument.
package struct SourceFile {
  private let lines: [Substring]

  /// Reads a file; nil if it is not on this machine.
  package init?(_ path: String) {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { character in
      // Swift takes the line ending of Windows for one character.
      character == "\n" || character == "\r\n" || character == "\r"
    }
  }

  /// The line that sets an argument, in the call or block that starts at a line. Lines are counted from 1.
  ///
  /// - Parameters:
  ///   - argument: The name in Terraform. `vpc_id` is set by `$0.vpc_id = …` as well as by `vpcID: …`.
  ///   - start: The line at which the call or block starts.
  package func line(setting argument: String, from start: Int) -> Int? {
    let start = start - 1
    guard lines.indices.contains(start) else { return nil }
    let name = argument.filter { $0 != "_" }.lowercased()
    for index in start..<lines.count {
      if index > start, !lines[index].isBlank, lines[index].indentation <= lines[start].indentation { break }
      if lines[index].namesThatAreSet.contains(name) { return index + 1 }
    }
    return nil
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }

  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  /// The names in `$0.vpc_id = …` and `vpcID: …`, in lower case without underscores, which is the same for Swift and HCL.
  fileprivate var namesThatAreSet: [String] {
    matches(of: /\.(?<attribute>\w+) = |\b(?<label>\w+):/).compactMap { match in
      (match.attribute ?? match.label).map { $0.filter { $0 != "_" }.lowercased() }
    }
  }
}
