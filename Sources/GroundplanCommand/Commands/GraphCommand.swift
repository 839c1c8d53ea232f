import ArgumentParser
import Files

/// Shows which root comes after which.
struct GraphCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Show which stack is applied after which.",
    discussion:
      "A stack is applied after those whose states it reads, and after the bootstrap; it is destroyed before them."
  )

  @Argument(help: "Only these environments.")
  var environments: [String] = []

  @Option(help: "text is a table, dot is for Graphviz, and mermaid is what GitHub draws in Markdown.")
  var format: GraphFormat = .text

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    try session.say(format.text(of: Order(estate.inventory(), environments: environments)))
    return 0
  }
}
