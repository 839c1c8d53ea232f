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
  /// The files at the paths that were looked for. A report names the same file many times.
  private var filesByPath: [String: [File]] = [:]

  init(_ deployment: Deployment, root: String?, folder: String) throws(DiagnosticList) {
    self.deployment = deployment
    self.root = root
    self.folder = folder
    tree = try deployment.files()
  }

  /// Explains a line, or throws why it cannot be explained.
  func explain(_ line: FileLine) throws -> Explanation {
    if let explanation = try explanation(of: line) { return explanation }
    let files = files(at: line.path)
    switch files.count {
    case 0: throw Diagnostic.notAGeneratedFile(line.path, among: tree.paths)
    case 1: throw Diagnostic.noSuchLine(line.number, of: files[0], Self.lines(of: files[0]).count)
    default: throw Diagnostic.ambiguousPath(line.path, files.map(\.path))
    }
  }

  /// Explains a line; nil if it is not a line of one generated file.
  func explanation(of line: FileLine) throws -> Explanation? {
    let files = files(at: line.path)
    guard files.count == 1 else { return nil }
    let (file, lines) = (files[0], Self.lines(of: files[0]))
    guard lines.indices.contains(line.number - 1) else { return nil }
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

  private static func lines(of file: File) -> [Substring] {
    file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
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

  /// The generated file at a path that starts at the folder, or else those whose paths end with it.
  private func files(at path: String) -> [File] {
    if let known = filesByPath[path] { return known }
    let files = search(path)
    filesByPath[path] = files
    return files
  }

  private func search(_ path: String) -> [File] {
    let absolute = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    // Checkov writes a path from its folder with a slash at the start.
    for candidate in [absolute, "\(folder)/\(path)"].map({ "/\($0.normalizedPath)" }) {
      if let root, candidate.hasPrefix("\(root)/"), let file = tree[String(candidate.dropFirst(root.count + 1))] {
        return [file]
      }
    }
    let end = "/\(path.normalizedPath)"
    return tree.files.filter { "/\($0.path)".hasSuffix(end) }
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
