import Diagnostics
import SystemLibrary
import Terraform

/// Runs Terraform in root modules, each after its predecessors, and several at a time.
struct Runner {
  enum Outcome: Equatable {
    /// Terraform has succeeded. The text is its summary.
    case done(String)
    case failed
    /// A predecessor has failed, or the run was interrupted.
    case skipped
  }

  /// The two commands of Terraform that are run in a root module.
  private enum Step {
    case initialization
    case action
  }

  /// Terraform running in a root module.
  private struct Job {
    /// The index of the root module.
    let index: Int
    var step: Step
    var process: ChildProcess
    /// True once the process has been asked to stop. A second time, Terraform would end at once.
    var isStopping = false
    let start: ContinuousClock.Instant
  }

  let roots: [Inventory.Root]
  /// The predecessors of each root module, by their indices in `roots`.
  let predecessors: [[Int]]
  let action: RunAction
  /// True if Terraform does not ask before it changes something. Otherwise it asks on the terminal, in one root module at a time.
  let isApproved: Bool
  /// The name or path of Terraform.
  let program: String
  /// The root of the tree.
  let folder: String
  /// The folder of the logs.
  let logs: String
  /// How many root modules are run at a time.
  let limit: Int

  private var asks: Bool { action != .plan && !isApproved }

  /// Runs Terraform in all root modules, and returns the outcome and the duration of each.
  func run(in session: Session) throws -> [(outcome: Outcome, duration: Duration)] {
    Interrupts.startCounting()
    defer { Interrupts.stopCounting() }
    var jobs: [Job] = []
    do {
      return try run(&jobs, in: session)
    } catch {
      // Terraform must not go on unattended.
      for job in jobs where !job.isStopping { job.process.interrupt(afterCtrlC: false) }
      for job in jobs {
        // Its output has to be read, or it would wait for that.
        while job.process.code() == nil {
          _ = job.process.transcript?.next()
          usleep(20_000)
        }
      }
      throw error
    }
  }

  private func run(_ jobs: inout [Job], in session: Session) throws -> [(outcome: Outcome, duration: Duration)] {
    var results = [(outcome: Outcome, duration: Duration)?](repeating: nil, count: roots.count)
    var handled = 0
    let isColored = ColorChoice.auto.isColored(in: session)

    while results.contains(where: { $0 == nil }) {
      if Interrupts.count > handled {
        handled = Interrupts.count
        for index in jobs.indices {
          jobs[index].process.interrupt(afterCtrlC: Interrupts.areCtrlC)
          jobs[index].isStopping = true
        }
        try session.printError("Stopping. Terraform releases its locks, and no other stack is started.")
      }
      for index in roots.indices where results[index] == nil && !jobs.contains(where: { $0.index == index }) {
        let before = predecessors[index].map { results[$0]?.outcome }
        if Interrupts.count > 0 || before.contains(where: { $0 == .failed || $0 == .skipped }) {
          results[index] = (.skipped, .zero)
          try session.print("skipped  \(roots[index].name)")
        } else if jobs.count < (asks ? 1 : limit), before.allSatisfy({ $0 != nil }) {
          try session.print("started  \(roots[index].name)")
          jobs.append(
            Job(index: index, step: .initialization, process: try start(index, .initialization, isColored), start: .now)
          )
        }
      }
      for position in jobs.indices.reversed() {
        let job = jobs[position]
        let code = job.process.code()
        // A process that has ended may have output that was not read yet.
        if let output = job.process.transcript?.next(), !output.isEmpty { try session.output(output) }
        guard let code else { continue }
        if code == 0, job.step == .initialization, Interrupts.count == 0 {
          jobs[position].step = .action
          jobs[position].process = try start(job.index, .action, isColored)
          continue
        }
        jobs.remove(at: position)
        let isDone = code == 0 && job.step == .action
        let outcome = isDone ? Outcome.done(summary(job.index)) : .failed
        results[job.index] = (outcome, .now - job.start)
        try report(outcome, job, in: session)
      }
      // Polling is simple, and short beside a run of Terraform.
      if !jobs.isEmpty { usleep(20_000) }
      if session.isOutputClosed() { throw BrokenPipe() }
    }
    return results.compactMap(\.self)
  }

  /// The log of a step.
  private func log(of index: Int, _ step: Step) -> String {
    let command = step == .initialization ? "init" : action.rawValue
    return "\(logs)/\(roots[index].environment)-\(roots[index].stack)-\(command).log"
  }

  private func start(_ index: Int, _ step: Step, _ isColored: Bool) throws(Diagnostic) -> ChildProcess {
    let arguments =
      switch step {
      case .initialization: ["init", "-input=false", "-no-color"]
      case .action: action.arguments(approved: isApproved, colored: isColored)
      }
    let log = log(of: index, step)
    return try ChildProcess(
      [program, "-chdir=\(folder)/\(roots[index].folder)"] + arguments,
      step == .action && asks ? .shared(Transcript(log)) : .log(log)
    )
  }

  /// The last line of the log that summarizes what Terraform has done or would do.
  private func summary(_ index: Int) -> String {
    let starts = ["Plan: ", "No changes.", "Apply complete!", "Destroy complete!"]
    let lines = Self.lines(of: log(of: index, .action))
    return lines.last { line in starts.contains { line.hasPrefix($0) } }.map(String.init) ?? ""
  }

  private func report(_ outcome: Outcome, _ job: Job, in session: Session) throws {
    let (index, time) = (job.index, (.now - job.start).text)
    switch outcome {
    case .done(let summary):
      try session.print("done     \(roots[index].name)  \(summary.isEmpty ? "" : "\(summary) ")(\(time))")
    case .failed:
      try session.print("failed   \(roots[index].name)  (\(time))")
      if job.step == .action, asks { break }
      let errors = Self.lines(of: log(of: index, job.step)).drop { !$0.contains("Error: ") }.prefix(20)
      if !errors.isEmpty { try session.printError(errors.map { "  \($0)" }.joined(separator: "\n")) }
    case .skipped:
      break
    }
  }

  private static func lines(of path: String) -> [Substring] {
    String(decoding: [UInt8](contentsOf: path) ?? [], as: UTF8.self).split(separator: "\n")
  }
}
