import ArgumentParser
import Diagnostics
import struct Terraform.Deployment
import struct Terraform.Inventory

/// Runs Terraform in the root modules.
struct RunCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run Terraform in the root modules of the blueprint, each after those that it needs.",
    discussion: """
      Without the name of an environment, it runs in all environments that are not protected. The bootstrap is skipped unless it is the \
      stack that is named.

      Without --auto-approve, Terraform asks before it changes something, one stack at a time. A Ctrl-C interrupts Terraform, which \
      releases its locks. A second Ctrl-C does not wait for that.
      """
  )

  @Argument(help: "plan, apply or destroy.")
  var action: RunAction

  @Argument(help: "Only this environment.")
  var environment: String?

  @Argument(help: "Only this stack.")
  var stack: String?

  @Flag(help: "Apply what Terraform has planned, without asking.")
  var autoApprove = false

  @Option(help: "How many stacks are run at a time.")
  var jobs = 4

  @Option(help: ArgumentHelp("The name or path of Terraform.", valueName: "program"))
  var terraform = "terraform"

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let order = try RootOrder(deployment.inventory(), environments: environment.map { [$0] } ?? [])
    var roots = order.sorted.filter(isSelected)
    if roots.isEmpty { throw nothingToRun(in: order.roots) }
    if action == .destroy { roots.reverse() }
    let folder = try output.folder(in: session)
    let logs = try LogFolder(in: folder).path

    let runner = Runner(
      roots: roots,
      predecessors: predecessors(of: roots, in: order),
      action: action,
      isApproved: autoApprove,
      program: terraform,
      folder: folder,
      logs: logs,
      limit: jobs
    )
    let results = try runner.run(in: session)
    let rows = zip(roots, results).map { root, result in
      let outcome =
        switch result.outcome {
        case .done: "done"
        case .failed: "failed"
        case .skipped: "skipped"
        }
      return [root.stack, root.environment, outcome, result.outcome == .skipped ? "-" : result.duration.text]
    }
    try session.print("\n\(Table("stack", "environment", "result", "time", rows: rows).text)\n\nLogs are in \(logs).")
    if Interrupts.count > 0 { return 128 + Interrupts.first }
    return results.allSatisfy { if case .done = $0.outcome { true } else { false } } ? 0 : 1
  }

  /// True if the arguments select a root module. A protected environment is selected only by its name.
  private func isSelected(_ root: Inventory.Root) -> Bool {
    if environment == nil, root.isProtected { return false }
    return stack.map { $0 == root.stack } ?? !root.isBootstrap
  }

  /// The predecessors of each root module among those that are run, by their indices. To destroy, the order is reversed.
  private func predecessors(of roots: [Inventory.Root], in order: RootOrder) -> [[Int]] {
    roots.map { root in
      roots.indices.filter { index in
        let other = roots[index]
        return action == .destroy
          ? order.predecessors(of: other).contains(root) : order.predecessors(of: root).contains(other)
      }
    }
  }

  private func nothingToRun(in roots: [Inventory.Root]) -> Diagnostic {
    let names = roots.map(\.name).joined(separator: ", ")
    let protected = roots.filter(\.isProtected).reduce(into: [String]()) { names, root in
      if !names.contains(root.environment) { names.append(root.environment) }
    }
    let reason =
      environment == nil && !protected.isEmpty
      ? " A protected environment is run only if its name is given: \(protected.joined(separator: ", "))." : ""
    return Diagnostic(
      .nothingToRun,
      "there is no root module to \(action.rawValue)",
      why: "The blueprint has \(names.isEmpty ? "none" : names).\(reason)",
      fix: "Name an environment of the blueprint, and one of its stacks or none."
    )
  }
}
