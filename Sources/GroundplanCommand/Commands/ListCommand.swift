import ArgumentParser
import struct Terraform.Deployment

/// Shows the inventory of the deployment.
struct ListCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show the stacks, environments, states, modules and waivers of the blueprint."
  )

  @Flag(help: "Print JSON.")
  var json = false

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let inventory = try deployment.inventory()
    if json {
      try session.output(InventoryReport(inventory).json)
      return 0
    }
    let roots = inventory.roots.map { [$0.stack, $0.environment, $0.state, $0.folder] }
    let modules = inventory.modules.map { [$0.name, $0.stacks.joined(separator: ", "), $0.folder] }
    let untested = inventory.roots.compactMap { root in
      root.noContractTest.map { [root.stack, root.environment, $0] }
    }
    let waivers = inventory.waivers.map {
      [$0.rule, $0.environments.joined(separator: ", "), $0.address ?? $0.stack ?? "", $0.reason]
    }
    try session.print(
      """
      \(Table("stack", "environment", "state", "folder", rows: roots).text)

      \(Table("module", "used by", "folder", rows: modules).text)
      """
    )
    if !untested.isEmpty {
      try session.print("\n\(Table("no contract test", "environment", "reason", rows: untested).text)")
    }
    if !waivers.isEmpty {
      try session.print("\n\(Table("waived rule", "environments", "for", "reason", rows: waivers).text)")
    }
    return 0
  }
}
