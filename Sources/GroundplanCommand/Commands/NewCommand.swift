import ArgumentParser

/// Shows how something is added to the blueprint.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Show the edit of the blueprint that adds something.",
    subcommands: [NewEnvironmentCommand.self]
  )
}
