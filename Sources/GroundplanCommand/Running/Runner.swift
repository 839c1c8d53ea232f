import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs Terraform in roots, each after those that come before it, several at a time.
struct Runner {
  enum Outcome: Equatable {
    case done(String)
    case failed
    /// Something that comes before it has failed, or somebody has stopped the run.
    case skipped
  }

  private struct Job {
    let index: Int
    var step: Int
    var process: ChildProcess
    let start: ContinuousClock.Instant
  }

  let roots: [Inventory.Root]
  /// The places in `roots` of those that come before a root.
  let predecessors: [[Int]]
  let action: RunAction
  /// Without it, Terraform asks on the terminal, one root at a time.
  let isApproved: Bool
  /// The program that is Terraform.
  let program: String
  let folder: String
  let logs: String
  let limit: Int

  private var asks: Bool { action != .plan && !isApproved }

  /// Runs all, and returns how each has ended and how long it took.
  func run(in session: Session) throws -> [(outcome: Outcome, duration: Duration)] {
    Interrupts.startCounting()
    defer { Interrupts.stopCounting() }
    var jobs: [Job] = []
    do {
      return try run(&jobs, in: session)
    } catch {
      // Nobody would know of what still runs.
      for job in jobs { job.process.interrupt(afterCtrlC: false) }
      for job in jobs { _ = job.process.code(waiting: true) }
      throw error
    }
  }

  private func run(_ jobs: inout [Job], in session: Session) throws -> [(outcome: Outcome, duration: Duration)] {
    var results = [(outcome: Outcome, duration: Duration)?](repeating: nil, count: roots.count)
    var passedOn = 0
    let isColored = ColorChoice.auto.isColored(in: session)

    while results.contains(where: { $0 == nil }) {
      if Interrupts.count > passedOn {
        let wasCtrlC = Interrupts.politeCount == 0
        passedOn = Interrupts.count
        for job in jobs { job.process.interrupt(afterCtrlC: wasCtrlC) }
        try session.complain("Stopping: what runs gives back its locks, and nothing else is started.")
      }
      for index in roots.indices where results[index] == nil && !jobs.contains(where: { $0.index == index }) {
        let before = predecessors[index].map { results[$0]?.outcome }
        if Interrupts.count > 0 || before.contains(where: { $0 == .failed || $0 == .skipped }) {
          results[index] = (.skipped, .zero)
          try session.say("skipped  \(name(index))")
        } else if jobs.count < (asks ? 1 : limit), before.allSatisfy({ $0 != nil }) {
          try session.say("started  \(name(index))")
          jobs.append(Job(index: index, step: 0, process: try start(index, 0, isColored), start: .now))
        }
      }
      for position in jobs.indices.reversed() {
        let job = jobs[position]
        let code = job.process.code()
        // After its end, too, there may be something that it has said.
        if let said = job.process.transcript?.next(), !said.isEmpty { try session.output(said) }
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

  private func start(_ index: Int, _ step: Int, _ isColored: Bool) throws(Problem) -> ChildProcess {
    let place = "-chdir=\(folder)/\(roots[index].folder)"
    let arguments =
      step == 0 ? ["init", "-input=false", "-no-color"] : action.arguments(approved: isApproved, colored: isColored)
    return try ChildProcess(
      [program, place] + arguments,
      step == 1 && asks ? .shared(Transcript(log(index))) : .log(log(index, step: step))
    )
  }

  /// The line in which Terraform says what it has done, or would do.
  private func summary(_ index: Int) -> String {
    let starts = ["Plan: ", "No changes.", "Apply complete!", "Destroy complete!"]
    let lines = Self.lines(of: log(index))
    return lines.last { line in starts.contains { line.hasPrefix($0) } }.map(String.init) ?? ""
  }

  private func report(_ outcome: Outcome, _ job: Job, in session: Session) throws {
    let (index, time) = (job.index, (.now - job.start).text)
    switch outcome {
    case .done(let summary):
      try session.say("done     \(name(index))  \(summary.isEmpty ? "" : "\(summary) ")(\(time))")
    case .failed:
      try session.say("failed   \(name(index))  (\(time))")
      if job.step == 1, asks { break }
      let errors = Self.lines(of: log(index, step: job.step)).drop { !$0.contains("Error: ") }.prefix(20)
      if !errors.isEmpty { try session.complain(errors.map { "  \($0)" }.joined(separator: "\n")) }
    case .skipped:
      break
    }
  }

  private static func lines(of path: String) -> [Substring] {
    String(decoding: [UInt8](contentsOf: path) ?? [], as: UTF8.self).split(separator: "\n")
  }
}
