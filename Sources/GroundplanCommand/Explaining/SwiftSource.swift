import Diagnostics
import Files

/// The Swift around a line, to find out which one sets an argument. It may not be at hand: then the line itself has to do.
struct SwiftSource {
  private let location: SourceLocation
  private let lines: [Substring]

  init(_ location: SourceLocation) {
    self.location = location
    lines = SwiftSources.text(of: location.absolutePath)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
  }

  /// `Sources/AWS/Modules/RDS/RDS+Body.swift:48`: the line that sets the argument in the call or block that starts at the location, or
  /// else that start.
  func place(of argument: String?) -> String {
    let start = Int(location.line) - 1
    guard let argument, lines.indices.contains(start) else { return "\(location)" }
    let name = argument.filter { $0 != "_" }.lowercased()
    for index in start..<lines.count {
      if index > start, !lines[index].isBlank, lines[index].indentation <= lines[start].indentation { break }
      if lines[index].names.contains(name) { return "\(location.path):\(index + 1)" }
    }
    return "\(location)"
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }

  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  /// What the line sets: `$0.vpc_id = …` and `vpcID: …`, in lower-case letters without underscores, as Swift and HCL have in common.
  fileprivate var names: [String] {
    matches(of: /\.(?<attribute>\w+) = |\b(?<label>\w+):/).compactMap { match in
      (match.attribute ?? match.label).map { $0.filter { $0 != "_" }.lowercased() }
    }
  }
}
