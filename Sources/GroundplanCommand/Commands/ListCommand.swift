import ArgumentParser
import Files

/// Shows what there is.
struct ListCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show the stacks, environments, states, modules and waivers of the blueprint."
  )

  @Flag(help: "Print it for programs.")
  var json = false

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let inventory = try estate.inventory()
    if json {
      try session.output(InventoryReport(inventory).json)
      return 0
    }
    let roots = inventory.roots.map { [$0.stack, $0.environment, $0.state, $0.folder] }
    let modules = inventory.modules.map { [$0.name, $0.stacks.joined(separator: ", "), $0.folder] }
    let waivers = inventory.waivers.map {
      [$0.rule, $0.environments.joined(separator: ", "), $0.address ?? $0.stack ?? "", $0.reason]
    }
    try session.say(
      """
      \(Table("stack", "environment", "state", "folder", rows: roots).text)

      \(Table("module", "used by", "folder", rows: modules).text)
      """
    )
    if !waivers.isEmpty {
      try session.say("\n\(Table("waived rule", "environments", "for", "because", rows: waivers).text)")
    }
    return 0
  }
}
