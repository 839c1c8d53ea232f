import ArgumentParser
import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs Terraform over the roots.
struct RunCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run Terraform in the roots of the blueprint, each after those that it needs.",
    discussion: """
      Without an environment, that is all but production, which is only touched if its name is typed. The bootstrap is left \
      alone, unless it is the stack that is named.

      Without --auto-approve, Terraform asks before it changes something, one stack at a time. A Ctrl-C lets what runs give \
      back its locks; a second one does not wait for that.
      """
  )

  @Argument(help: "plan, apply or destroy.")
  var action: RunAction

  @Argument(help: "Only this environment.")
  var environment: String?

  @Argument(help: "Only this stack.")
  var stack: String?

  @Flag(help: "Change what Terraform has planned, without asking.")
  var autoApprove = false

  @Option(help: "How many stacks are run at a time.")
  var jobs = 4

  @Option(help: ArgumentHelp("The program that is Terraform.", valueName: "program"))
  var terraform = "terraform"

  @OptionGroup var place: OutputOptions

  /// Whether a run without a name leaves an environment alone: `prod`, `production`, `prod-eu`.
  static func isProduction(_ environment: String) -> Bool {
    let word = environment.lowercased().prefix { $0 != "-" && $0 != "_" }
    return word == "prod" || word == "production"
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("At least one stack is run at a time.") }
  }

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let order = try Order(estate.inventory(), environments: environment.map { [$0] } ?? [])
    var roots = try order.sorted.filter(isMeant)
    if roots.isEmpty { return try nothing(in: order, session) }
    if action == .destroy { roots.reverse() }
    let predecessors = roots.map { root in
      roots.indices.filter { index in
        let other = roots[index]
        return action == .destroy
          ? order.predecessors(of: other).contains(root) : order.predecessors(of: root).contains(other)
      }
    }
    let folder = try place.folder(in: session)
    let logs = "\(folder)/.build/groundplan"
    for path in ["\(folder)/.build", logs] { mkdir(path, 0o755) }

    let runner = Runner(
      roots: roots,
      predecessors: predecessors,
      action: action,
      isApproved: autoApprove,
      program: terraform,
      folder: folder,
      logs: logs,
      limit: jobs
    )
    let results = try runner.run(in: session)
    let rows = zip(roots, results).map { root, result in
      let words =
        switch result.outcome {
        case .done: "done"
        case .failed: "failed"
        case .skipped: "skipped"
        }
      return [root.stack, root.environment, words, result.outcome == .skipped ? "-" : result.duration.text]
    }
    try session.say("\n\(Table("stack", "environment", "result", "time", rows: rows).text)\n\nLogs are in \(logs).")
    if Interrupts.count > 0 { return 130 }
    return results.allSatisfy { if case .done = $0.outcome { true } else { false } } ? 0 : 1
  }

  private func isMeant(_ root: Inventory.Root) throws -> Bool {
    if environment == nil, Self.isProduction(root.environment) { return false }
    return stack.map { $0 == root.stack } ?? !root.isBootstrap
  }

  private func nothing(in order: Order, _ session: Session) throws -> Int32 {
    let names = order.roots.map { "\($0.stack)/\($0.environment)" }.joined(separator: ", ")
    throw Problem(
      "there is nothing to \(action.rawValue)",
      why: "The blueprint has \(names.isEmpty ? "no roots" : names), and production is only touched by its name.",
      fix: "Name an environment that it has, and a stack of it."
    )
  }
}
