public import Diagnostics

/// Everything that a blueprint describes, as the command sees it.
public protocol Estate: Sendable {
  /// Makes every file, without writing one, and hands each over as soon as it is made.
  ///
  /// This is for those who describe an estate; those who want its files call ``files(into:)`` or ``files()``.
  ///
  /// - Returns: The warnings, which stop nothing.
  /// - Throws: Every problem of the blueprint at once. The files that were handed over count for nothing then.
  func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList

  /// What there is, by its name.
  ///
  /// - Throws: Every problem of the blueprint at once.
  func inventory() throws(DiagnosticList) -> Inventory

  /// Where the lines of a file come from, or nil if there is no such file. By default, all of them come from what the file comes
  /// from.
  ///
  /// - Throws: Every problem of the blueprint at once.
  func origins(of path: String) throws(DiagnosticList) -> Origins?

  /// The folders of roots that the blueprint gives no longer, and that stay until somebody has destroyed what they made. By
  /// default, there are none.
  var retired: [String] { get }

  /// Whether this is the path of a root, be it one that the blueprint gives or one that it gave. By default, nothing is.
  func isRoot(_ path: String) -> Bool

  /// The outputs that the file of a root gives to others. By default, there are none.
  func outputs(givenBy file: [UInt8]) -> [String]

  /// The outputs of other stacks that the file of a root uses: `shared.vpc_id`. By default, there are none.
  func outputs(usedBy file: [UInt8]) -> [String]

  /// The folders of the modules that a generated file calls. By default, it calls none.
  func modules(calledBy file: [UInt8], in folder: String) -> [String]
}

extension Estate {
  /// Makes every file, and hands each over whose path stays in the tree. Nothing else holds its bytes.
  ///
  /// - Returns: The warnings, which stop nothing.
  /// - Throws: Every problem of the blueprint at once, or of the paths, as ``FileTree/init(_:)`` has them. The files that were
  ///   handed over count for nothing then.
  @discardableResult
  public func files(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList {
    let checked = CheckedSink(sink)
    let warnings = try makeFiles(into: checked)
    let diagnostics = checked.paths.diagnostics
    if diagnostics.hasErrors { throw diagnostics }
    return warnings
  }

  public func origins(of path: String) throws(DiagnosticList) -> Origins? {
    try files()[path].map { Origins(of: $0.location) }
  }

  public var retired: [String] { [] }

  public func isRoot(_ path: String) -> Bool { false }

  public func outputs(givenBy file: [UInt8]) -> [String] { [] }

  public func outputs(usedBy file: [UInt8]) -> [String] { [] }

  public func modules(calledBy file: [UInt8], in folder: String) -> [String] { [] }

  /// Makes every file, for those who want to look at all of them at once.
  ///
  /// - Throws: Every problem of the blueprint at once.
  public func files() throws(DiagnosticList) -> FileTree {
    let list = FileList()
    let warnings = try makeFiles(into: list)
    return try FileTree(list.files, warnings: warnings)
  }
}

/// Remembers the paths, and keeps back the files that would leave the tree.
private final class CheckedSink: FileSink {
  private let next: any FileSink
  private(set) var paths = FilePaths()

  init(_ next: any FileSink) { self.next = next }

  func add(_ file: File) { if paths.add(file) { next.add(file) } }

  func restart() {
    paths = FilePaths()
    next.restart()
  }
}

private final class FileList: FileSink {
  private(set) var files: [File] = []

  func add(_ file: File) { files.append(file) }

  func restart() { files = [] }
}
