import Diagnostics
import Terraform

import SystemLibrary

/// Runs Terraform in root modules, each after its predecessors, and several at a time.
struct Runner {
  enum Outcome: Equatable {
    /// Terraform has succeeded. The text is its summary.
    case done(String)
    case failed
    /// A predecessor has failed, or the run was interrupted.
    case skipped
  }

  private struct Job {
    let index: Int
    var step: Int
    var process: ChildProcess
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
      for job in jobs { job.process.interrupt(afterCtrlC: false) }
      for job in jobs { _ = job.process.code(waiting: true) }
      throw error
    }
  }

  private func run(_ jobs: inout [Job], in session: Session) throws -> [(outcome: Outcome, duration: Duration)] {
    var results = [(outcome: Outcome, duration: Duration)?](repeating: nil, count: roots.count)
    var handled = 0
    let isColored = ColorChoice.auto.isColored(in: session)

    while results.contains(where: { $0 == nil }) {
      if Interrupts.count > handled {
        let wasCtrlC = Interrupts.terminationCount == 0
        handled = Interrupts.count
        for job in jobs { job.process.interrupt(afterCtrlC: wasCtrlC) }
        try session.printError("Stopping. Terraform releases its locks, and no other stack is started.")
      }
      for index in roots.indices where results[index] == nil && !jobs.contains(where: { $0.index == index }) {
        let before = predecessors[index].map { results[$0]?.outcome }
        if Interrupts.count > 0 || before.contains(where: { $0 == .failed || $0 == .skipped }) {
          results[index] = (.skipped, .zero)
          try session.print("skipped  \(name(index))")
        } else if jobs.count < (asks ? 1 : limit), before.allSatisfy({ $0 != nil }) {
          try session.print("started  \(name(index))")
          jobs.append(Job(index: index, step: 0, process: try start(index, 0, isColored), start: .now))
        }
      }
      for position in jobs.indices.reversed() {
        let job = jobs[position]
        let code = job.process.code()
        // A process that has ended may have output that was not read yet.
        if let output = job.process.transcript?.next(), !output.isEmpty { try session.output(output) }
        guard let code else { continue }
        if code == 0, job.step == 0, Interrupts.count == 0 {
          jobs[position].step = 1
          jobs[position].process = try start(job.index, 1, isColored)
          continue
        }
        jobs.remove(at: position)
        let isDone = code == 0 && job.step == 1
        let outcome = isDone ? Outcome.done(summary(job.index)) : .failed
        results[job.index] = (outcome, .now - job.start)
        try report(outcome, job, in: session)
      }
      if !jobs.isEmpty { usleep(20_000) }
    }
    return results.compactMap(\.self)
  }

  /// The log of a step.
  func log(_ index: Int, step: Int = 1) -> String {
    "\(logs)/\(roots[index].environment)-\(roots[index].stack)-\(step == 0 ? "init" : action.rawValue).log"
  }

  private func name(_ index: Int) -> String { "\(roots[index].stack)/\(roots[index].environment)" }

  private func start(_ index: Int, _ step: Int, _ isColored: Bool) throws(Diagnostic) -> ChildProcess {
    let place = "-chdir=\(folder)/\(roots[index].folder)"
    let arguments =
      step == 0 ? ["init", "-input=false", "-no-color"] : action.arguments(approved: isApproved, colored: isColored)
    return try ChildProcess(
      [program, place] + arguments,
      step == 1 && asks ? .shared(Transcript(log(index))) : .log(log(index, step: step))
    )
  }

  /// The last line of the log that summarizes what Terraform has done or would do.
  private func summary(_ index: Int) -> String {
    let starts = ["Plan: ", "No changes.", "Apply complete!", "Destroy complete!"]
    let lines = Self.lines(of: log(index))
    return lines.last { line in starts.contains { line.hasPrefix($0) } }.map(String.init) ?? ""
  }

  private func report(_ outcome: Outcome, _ job: Job, in session: Session) throws {
    let (index, time) = (job.index, (.now - job.start).text)
    switch outcome {
    case .done(let summary):
      try session.print("done     \(name(index))  \(summary.isEmpty ? "" : "\(summary) ")(\(time))")
    case .failed:
      try session.print("failed   \(name(index))  (\(time))")
      if job.step == 1, asks { break }
      let errors = Self.lines(of: log(index, step: job.step)).drop { !$0.contains("Error: ") }.prefix(20)
      if !errors.isEmpty { try session.printError(errors.map { "  \($0)" }.joined(separator: "\n")) }
    case .skipped:
      break
    }
  }

  private static func lines(of path: String) -> [Substring] {
    String(decoding: [UInt8](contentsOf: path) ?? [], as: UTF8.self).split(separator: "\n")
  }
}
