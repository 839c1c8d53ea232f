import Files
import Generation

/// Gives files to a transaction, one at a time, and keeps the differences that are to be shown.
final class Comparer: FileSink {
  private let transaction: Transaction
  private let isShown: (String, FileState) -> Bool
  private let outputs: RemovedOutputs?
  private var differences: [String: UnifiedDiff] = [:]
  /// Why a difference cannot be shown.
  private var obstacles: [Obstacle] = []

  init(
    _ transaction: Transaction,
    watching outputs: RemovedOutputs? = nil,
    showing isShown: @escaping (String, FileState) -> Bool
  ) {
    self.transaction = transaction
    self.outputs = outputs
    self.isShown = isShown
  }

  func add(_ file: File) {
    guard let state = transaction.add(file) else { return }
    outputs?.look(at: file, state)
    guard isShown(file.path, state) else { return }
    do throws(Obstacle) {
      differences[file.path] = try transaction.difference(of: file)
    } catch {
      obstacles.append(error)
    }
  }

  /// Forgets what was added: the blueprint starts again.
  func restart() {
    transaction.restart()
    outputs?.restart()
    differences = [:]
    obstacles = []
  }

  /// What committing would do, and the differences that are to be shown, sorted by path.
  func finish(_ estate: any Estate, only folders: [String]? = nil) throws -> (survey: Survey, differences: [Difference])
  {
    if !obstacles.isEmpty { throw Obstacles(obstacles) }
    let survey = transaction.finish(estate, only: folders)
    let shown = survey.findings.filter { isShown($0.path, $0.state) }
    return (survey, try shown.map { Difference($0.state, try difference(of: $0)) })
  }

  private func difference(of finding: Finding) throws(Obstacle) -> UnifiedDiff {
    if let difference = differences[finding.path] { return difference }
    if finding.path == Manifest.name { return try transaction.differenceOfManifest() }
    // A patch must not take the code of what may still run.
    if finding.state == .vanished { return UnifiedDiff(finding.path, from: [], to: []) }
    return try transaction.deletion(of: finding.path)
  }
}
