import ArgumentParser

/// Shows an edit of the blueprint that adds something.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Show the edit of the blueprint that adds something.",
    subcommands: [NewEnvironmentCommand.self]
  )
}
