import Diagnostics
import Files

/// Finds the Swift that lines of generated files come from.
final class Explainer {
  private let estate: any Estate
  private let tree: FileTree
  private let root: String?
  /// What paths start from: an absolute path.
  private let folder: String
  private var origins: [String: Origins] = [:]

  init(_ estate: any Estate, root: String?, folder: String) throws(DiagnosticList) {
    self.estate = estate
    self.root = root
    self.folder = folder
    tree = try estate.files()
  }

  func explain(_ place: Place) throws -> Explanation {
    let file = try file(at: place.path)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.indices.contains(place.line - 1) else {
      throw Problem(
        "\(file.path) has no line \(place.line)",
        why: "The blueprint gives \(lines.count) lines.",
        fix: "Run `generate` first if the file on disk is another."
      )
    }
    let origins = try origins(of: file)
    // A comment belongs to what it stands on.
    let number = lines[(place.line - 1)...].firstIndex { !$0.trimmed.hasPrefix("#") } ?? place.line - 1
    let line = origins[number + 1]
    return Explanation(
      place: Place(path: file.path, line: place.line),
      content: lines[place.line - 1].trimmed,
      location: SwiftSource(line.location).place(of: line.argument),
      calls: origins.calls
    )
  }

  private func origins(of file: File) throws(DiagnosticList) -> Origins {
    if let known = origins[file.path] { return known }
    let found = try estate.origins(of: file.path) ?? Origins(of: file.location)
    origins[file.path] = found
    return found
  }

  /// The file that a path means: from the folder that it starts from, or else the only one whose path ends like it.
  private func file(at path: String) throws(Problem) -> File {
    let absolute = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    // Checkov writes a path from its folder with a slash in front.
    for candidate in [absolute, folder + "/" + path].map({ "/\($0.normalizedPath)" }) {
      if let root, candidate.hasPrefix("\(root)/"), let file = tree[String(candidate.dropFirst(root.count + 1))] {
        return file
      }
    }
    let end = "/\(path.normalizedPath)"
    let matches = tree.files.filter { "/\($0.path)".hasSuffix(end) }
    if matches.count == 1 { return matches[0] }
    if matches.isEmpty {
      throw Problem(
        "\(path) is not a generated file",
        why: "The blueprint gives \(tree.files.count) files, and none has that path.",
        fix: path.nearest(in: tree.paths).map { "Did you mean \($0)?" } ?? "Generate something first."
      )
    }
    throw Problem(
      "\(path) may be one of \(matches.count) files",
      why: "They are \(matches.prefix(3).map(\.path).joined(separator: ", "))\(matches.count > 3 ? ", …" : "").",
      fix: "Say with --from which folder the path starts from."
    )
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
