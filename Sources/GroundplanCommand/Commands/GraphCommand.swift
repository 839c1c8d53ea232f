import ArgumentParser
import struct Terraform.Deployment

/// Shows the order of the root modules.
struct GraphCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Show the order in which stacks are applied.",
    discussion:
      "A stack is applied after the bootstrap and after the stacks whose states it reads, and destroyed before them."
  )

  @Argument(help: "Only these environments.")
  var environments: [String] = []

  @Option(
    help: "text prints a table, dot the language of Graphviz, and mermaid the language that GitHub draws in Markdown."
  )
  var format: GraphFormat = .text

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    try session.print(format.text(of: RootOrder(deployment.inventory(), environments: environments)))
    return 0
  }
}
