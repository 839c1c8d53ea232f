public import Diagnostics
public import Files
import SystemLibrary

/// The result of comparing a file tree with the disk: the state of every file, the changes to make, and the errors that
/// prevent them.
///
/// ```swift
/// let transaction = try Transaction(in: "/repo")
/// let plan = try Plan(deployment.files(), on: transaction.disk)
/// if plan.problems.hasErrors { throw plan.problems }
/// try transaction.commit(plan)
/// ```
///
/// A plan is a value. Making one writes nothing.
public struct Plan: Sendable {
  /// The generated files, those that were generated earlier, and the manifest, sorted by path.
  public let files: [PlannedFile]
  /// The errors of paths that cannot be compared, sorted by path.
  public let failures: DiagnosticList
  /// The errors of files that would be lost, and of orphaned roots, sorted by path.
  public let conflicts: DiagnosticList
  /// The paths that the manifest lists before the changes, sorted.
  public let recordedPaths: [String]
  /// The paths of generated files whose places are taken by generated files that are to be deleted: a file becomes a folder, or a folder a
  /// file. Commit a plan without them first.
  public let obstructed: [String]
  /// The paths that the manifest lists, and that are neither generated nor on disk. A run that was killed may have left their folders.
  let vanished: [String]

  /// Compares a file tree with the disk.
  ///
  /// - Parameters:
  ///   - tree: The files that the blueprint generates.
  ///   - disk: The folder to compare them with.
  ///   - roots: Tells which files are root modules, so that they are not deleted while their resources exist.
  ///   - folders: Plans only the files in these folders, and leaves all others as they are. Nil plans all files.
  ///   - overwritten: The paths of files that may be replaced or deleted though that loses changes made by hand.
  /// - Throws: An error if the manifest cannot be read.
  public init(
    _ tree: FileTree,
    on disk: Disk,
    roots: RootModules = RootModules(),
    only folders: [String]? = nil,
    overwriting overwritten: [String] = []
  ) throws(Diagnostic) {
    var planner = try Planner(disk, overwriting: overwritten, deletesOrphans: folders == nil)
    let selected = tree.files.filter { file in folders?.contains { file.path.hasPrefix("\($0)/") } ?? true }
    let digests = selected.concurrentMap { SHA256.hash($0.contents) }
    for (file, digest) in zip(selected, digests) { planner.add(file, digest) }
    if folders == nil { planner.addOrphans(roots) } else { planner.keepOrphans() }
    planner.addManifest()
    files = planner.files.sorted { $0.path < $1.path }
    recordedPaths = planner.recorded.paths
    obstructed = planner.obstructed
    vanished = planner.vanished
    failures = Self.sorted(planner.failures)
    conflicts = Self.sorted(planner.conflicts)
  }

  /// Everything that prevents the changes.
  public var problems: DiagnosticList { DiagnosticList(failures.all + conflicts.all) }

  /// The files that are to be created, replaced or deleted.
  public var changes: [PlannedFile] { files.filter { !$0.state.isSettled } }

  public func count(_ state: FileState) -> Int { files.count { $0.state == state } }

  private static func sorted(_ problems: DiagnosticList) -> DiagnosticList {
    DiagnosticList(problems.all.sorted { $0.path ?? "" < $1.path ?? "" })
  }
}
