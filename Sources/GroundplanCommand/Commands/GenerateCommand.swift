import ArgumentParser
import Files
import Generation

/// Writes what the blueprint gives.
struct GenerateCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the files of the blueprint, and say what changed.",
    discussion: """
      Writes only what differs, deletes nothing, and leaves everything as it is if one of the files was not generated.
      """
  )

  @OptionGroup var tree: TreeOptions

  @Flag(help: "Say what would change, and write nothing.")
  var dryRun = false

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let destination = try tree.destination(in: session)
    var warnings: [Problem] = []
    let make = { warnings = try tree.files(of: estate, into: $0) }
    let comparison = try dryRun ? destination.compare(make) : destination.write(make)
    if !comparison.obstacles.isEmpty { throw Obstacles(comparison.obstacles) }
    let duration = clock.now - start

    if !warnings.isEmpty { try show(warnings, in: session) }
    let (created, changed) = (comparison.count(.created), comparison.count(.changed))
    let summary =
      dryRun
      ? "Nothing was written: \(created) to create, \(changed) to change"
      : "\(created) created, \(changed) changed"
    let lines = comparison.pending.map { "\($0.kind)  \($0.path)" }
    let total = "\(summary), \(comparison.count(.same)) unchanged, in \(duration.text)"
    try session.say((lines + [total]).joined(separator: "\n"))
    return 0
  }
}
