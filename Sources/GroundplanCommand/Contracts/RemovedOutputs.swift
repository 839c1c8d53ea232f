import Diagnostics
import Files
import Generation

/// Outputs that the blueprint gives no longer, and that other roots on disk still use.
///
/// A root is looked at only if it changes, so nothing of this costs time where nothing changes.
final class RemovedOutputs {
  /// A root that gives fewer outputs than on disk.
  private struct Loss {
    let path: String
    let location: SourceLocation
    let outputs: [String]
  }

  /// An output, and who uses it where.
  private struct Removal {
    let stack: String
    let output: String
    let location: SourceLocation
    var users: [String] = []
    var environments: [String] = []

    var name: String { "\(stack).\(output)" }
  }

  private let estate: any Estate
  private let transaction: Transaction
  private var losses: [Loss] = []
  /// Why a root on disk cannot be read.
  private var obstacle: Obstacle?

  init(from transaction: Transaction, of estate: any Estate) {
    self.transaction = transaction
    self.estate = estate
  }

  /// Looks at a file that the blueprint gives.
  func look(at file: File, _ state: FileState) {
    guard state == .outdated || state == .edited, estate.isRoot(file.path) else { return }
    let given = estate.outputs(givenBy: file.contents)
    let outputs = outputs(of: file.path, estate.outputs(givenBy:)).filter { !given.contains($0) }
    if !outputs.isEmpty { losses.append(Loss(path: file.path, location: file.location, outputs: outputs)) }
  }

  /// Forgets everything: the blueprint starts again.
  func restart() {
    losses = []
    obstacle = nil
  }

  /// Says which outputs would be gone too early, but for those that may go: `shared.vpc_id`.
  func refuse(except allowed: [String]) throws {
    if let obstacle { throw obstacle }
    let removals = losses.isEmpty ? [] : try removals()
    for name in allowed where !removals.contains(where: { $0.name == name }) {
      throw Problem(
        "no stack uses an output \(name) that the blueprint gives no longer",
        why: "`--remove-output` is for what `generate` has stopped at.",
        fix: removals.isEmpty ? "Leave it out." : "It may be \(removals.map(\.name).joined(separator: ", "))."
      )
    }
    var diagnostics = DiagnosticList()
    for removal in removals where !allowed.contains(removal.name) { diagnostics.report(Self.diagnostic(removal)) }
    if diagnostics.hasErrors { throw diagnostics }
  }

  private func removals() throws -> [Removal] {
    let given = try Dictionary(estate.inventory().roots.map { ($0.folder, $0) }) { first, _ in first }
    let onDisk = Dictionary(grouping: transaction.generatedPaths.filter(estate.isRoot).map(Self.folder(of:))) {
      $0.environment
    }
    var removals: [Removal] = []
    for loss in losses {
      guard let root = given[Self.folder(of: loss.path).path] else { continue }
      let users = onDisk[root.environment, default: []].filter { $0.path != root.folder }.map { folder in
        (
          stack: given[folder.path]?.stack ?? folder.path,
          uses: outputs(of: folder.file, estate.outputs(usedBy:))
        )
      }
      for output in loss.outputs {
        let stacks = users.filter { $0.uses.contains("\(root.stack).\(output)") }.map(\.stack)
        if stacks.isEmpty { continue }
        let index =
          removals.firstIndex { $0.stack == root.stack && $0.output == output }
          ?? {
            removals.append(Removal(stack: root.stack, output: output, location: loss.location))
            return removals.count - 1
          }()
        removals[index].environments.append(root.environment)
        removals[index].users += stacks.filter { !removals[index].users.contains($0) }
      }
    }
    if let obstacle { throw obstacle }
    return removals
  }

  /// The folder of a root, by the path of its file. Its last name is that of the environment.
  private static func folder(of file: String) -> (path: String, environment: String, file: String) {
    let names = file.split(separator: "/").dropLast()
    return (names.joined(separator: "/"), names.last.map(String.init) ?? "", file)
  }

  private func outputs(of path: String, _ names: ([UInt8]) -> [String]) -> [String] {
    do throws(Obstacle) {
      return try transaction.contents(of: path).map(names) ?? []
    } catch {
      obstacle = error
      return []
    }
  }

  private static func diagnostic(_ removal: Removal) -> Diagnostic {
    let users = removal.users.joined(separator: " and ")
    return Diagnostic(
      at: removal.location,
      "the stack \(removal.stack) no longer gives \(removal.output), which \(users) used until now in"
        + " \(removal.environments.joined(separator: ", "))",
      why:
        "\(removal.stack) is applied first. What \(users) was applied with would be gone while it is in use, and its code"
        + " could no longer be planned.",
      fix: "Put the output back, generate, and apply what no longer uses it; then remove it. Where nothing was ever"
        + " applied: `generate --remove-output \(removal.name)`."
    )
  }
}
