import Diagnostics
import Output
import Terraform

/// The outputs that the blueprint no longer declares, and that other root modules on disk still use.
struct RemovedOutputs {
  /// A removed output, and the stacks and environments that use it.
  private struct Removal {
    let stack: String
    let output: String
    let location: SourceLocation?
    var users: [String] = []
    var environments: [String] = []

    var name: String { "\(stack).\(output)" }
  }

  private let deployment: Deployment
  private let disk: Disk
  /// The removals, in the order of the files.
  private var removals: [Removal] = []

  /// Compares the outputs of the root modules that a plan changes.
  init(_ plan: Plan, _ disk: Disk, _ deployment: Deployment) throws {
    self.deployment = deployment
    self.disk = disk
    let losses = plan.files.compactMap(lostOutputs)
    if losses.isEmpty { return }
    let roots = try Dictionary(deployment.inventory().roots.map { ($0.folder, $0) }) { first, _ in first }
    let rootsOnDisk = plan.recordedPaths.filter(deployment.isRoot)
    for (file, outputs) in losses {
      guard let root = roots[Self.folder(of: file.path)] else { continue }
      // The last folder of a root is named after its environment.
      let others = rootsOnDisk.filter { path in
        let folder = Self.folder(of: path)
        return folder != root.folder && folder.split(separator: "/").last.map(String.init) == root.environment
      }
      for output in outputs {
        let users = try others.filter { try uses(of: $0).contains("\(root.stack).\(output)") }.map { path in
          roots[Self.folder(of: path)]?.stack ?? Self.folder(of: path)
        }
        if !users.isEmpty { add(output, of: root, usedBy: users, file.location) }
      }
    }
  }

  /// Throws an error for every removal, except for those that the user allows by name, as in `shared.vpc_id`.
  func refuse(except allowed: [String]) throws {
    for name in allowed where !removals.contains(where: { $0.name == name }) {
      throw Diagnostic(
        .outputNotUsed,
        "no stack uses a removed output \(name)",
        why:
          "`--remove-output` names an output that the blueprint no longer declares and that stacks on disk still use.",
        fix: removals.isEmpty
          ? "Leave the option out." : "Did you mean \(removals.map(\.name).joined(separator: " or "))?"
      )
    }
    let refused = removals.filter { !allowed.contains($0.name) }.map(Self.diagnostic)
    if !refused.isEmpty { throw DiagnosticList(refused) }
  }

  /// A file of a root module and the outputs that it has on disk and no longer in the blueprint; nil if there are none.
  private func lostOutputs(_ file: PlannedFile) -> (file: PlannedFile, outputs: [String])? {
    guard let old = file.oldContents, let new = file.newContents, old != new, deployment.isRoot(file.path) else {
      return nil
    }
    let declared = deployment.outputs(givenBy: new)
    let lost = deployment.outputs(givenBy: old).filter { !declared.contains($0) }
    return lost.isEmpty ? nil : (file, lost)
  }

  /// The outputs of other stacks that a file on disk uses.
  private func uses(of path: String) throws(Diagnostic) -> [String] {
    try disk.contents(of: path).map(deployment.outputs(usedBy:)) ?? []
  }

  private mutating func add(
    _ output: String,
    of root: Inventory.Root,
    usedBy users: [String],
    _ location: SourceLocation?
  ) {
    let known = removals.firstIndex { $0.stack == root.stack && $0.output == output }
    if known == nil { removals.append(Removal(stack: root.stack, output: output, location: location)) }
    let index = known ?? removals.count - 1
    removals[index].environments.append(root.environment)
    removals[index].users += users.filter { !removals[index].users.contains($0) }
  }

  private static func folder(of path: String) -> String { path.split(separator: "/").dropLast().joined(separator: "/") }

  private static func diagnostic(_ removal: Removal) -> Diagnostic {
    let users = removal.users.joined(separator: " and ")
    let environments = removal.environments.joined(separator: ", ")
    return Diagnostic(
      .outputStillUsed,
      at: removal.location,
      "the stack \(removal.stack) no longer declares the output \(removal.output), which \(users) still used in \(environments)",
      why: """
        \(removal.stack) is applied first and would remove the output from its state. The code of \(users) that was applied last reads the \
        output, so it could no longer be planned or destroyed.
        """,
      fix: """
        Restore the output, generate, and apply the stacks that no longer use it; then remove it. If none of this was ever applied: \
        `generate --remove-output \(removal.name)`.
        """
    )
  }
}
