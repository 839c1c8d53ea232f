import Diagnostics
import Files
import HCL
import Terraform

/// Finds the Swift that lines of generated files come from.
final class Explainer {
  private let deployment: Deployment
  private let tree: FileTree
  /// The root of the tree, if there is a package.
  private let root: String?
  /// The absolute path of the folder that relative paths start from.
  private let folder: String
  private var sourceMaps: [String: SourceMap] = [:]

  init(_ deployment: Deployment, root: String?, folder: String) throws(DiagnosticList) {
    self.deployment = deployment
    self.root = root
    self.folder = folder
    tree = try deployment.files()
  }

  func explain(_ line: FileLine) throws -> Explanation {
    let file = try file(at: line.path)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.indices.contains(line.number - 1) else {
      throw Diagnostic.noSuchLine(line.number, of: file, lines.count)
    }
    // A comment belongs to the line below it.
    let index = lines[(line.number - 1)...].firstIndex { !$0.withoutIndentation.hasPrefix("#") } ?? line.number - 1
    let sourceMap = try sourceMap(of: file)
    return Explanation(
      line: FileLine(path: file.path, number: line.number),
      content: lines[line.number - 1].withoutIndentation,
      origin: Self.origin(of: sourceMap[index + 1]),
      calls: sourceMap.calls
    )
  }

  /// The line that sets the argument, if the Swift is on this machine, and else the first line of the block or call.
  private static func origin(of line: SourceLine) -> String {
    let start = Int(line.location.line)
    let number = line.argument.flatMap { SourceFile(line.location.absolutePath)?.line(setting: $0, from: start) }
    return "\(line.location.path):\(number ?? start)"
  }

  private func sourceMap(of file: File) throws(DiagnosticList) -> SourceMap {
    if let known = sourceMaps[file.path] { return known }
    let sourceMap = try deployment.sourceMap(of: file.path) ?? SourceMap(of: file.location)
    sourceMaps[file.path] = sourceMap
    return sourceMap
  }

  /// The generated file at a path that starts at the folder, or else the only file whose path ends with it.
  private func file(at path: String) throws(Diagnostic) -> File {
    let absolute = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    // Checkov writes a path from its folder with a slash at the start.
    for candidate in [absolute, "\(folder)/\(path)"].map({ "/\($0.normalizedPath)" }) {
      if let root, candidate.hasPrefix("\(root)/"), let file = tree[String(candidate.dropFirst(root.count + 1))] {
        return file
      }
    }
    let end = "/\(path.normalizedPath)"
    let matches = tree.files.filter { "/\($0.path)".hasSuffix(end) }
    if matches.count == 1 { return matches[0] }
    throw matches.isEmpty ? .notAGeneratedFile(path, among: tree.paths) : .ambiguousPath(path, matches.map(\.path))
  }
}

extension StringProtocol {
  fileprivate var withoutIndentation: String { String(drop { $0 == " " }) }
}

extension Diagnostic {
  fileprivate static func noSuchLine(_ number: Int, of file: File, _ count: Int) -> Diagnostic {
    Diagnostic(
      .noSuchLine,
      "\(file.path) has no line \(number)",
      why: "The blueprint generates \(count) lines.",
      fix: "Run `generate` first if the file on disk has more."
    )
  }

  fileprivate static func ambiguousPath(_ path: String, _ matches: [String]) -> Diagnostic {
    Diagnostic(
      .ambiguousPath,
      "\(matches.count) generated files have a path that ends with \(path)",
      why: "Among them are \(matches.prefix(3).joined(separator: ", ")).",
      fix: "Write the whole path, or name the folder that it starts from with `--from`."
    )
  }
}
