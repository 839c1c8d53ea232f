import ArgumentParser

/// The command without a name, of which all others are subcommands.
struct RootCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      // The help shows the name of the program that was called.
      commandName: CommandLine.arguments.first?.split(separator: "/").last.map(String.init),
      abstract: "Write AWS in Swift, review it as Terraform.",
      subcommands: [
        GenerateCommand.self, CheckCommand.self, AdoptCommand.self, ListCommand.self, GraphCommand.self,
        RunCommand.self,
        ExplainCommand.self, NewCommand.self, InitCommand.self,
      ]
    )
  }
}
