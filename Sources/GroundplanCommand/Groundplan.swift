import ArgumentParser
public import Files

/// The commands for a blueprint.
///
/// A package that has a blueprint of its own gets them with one line in its `main.swift`:
///
/// ```swift
/// import GroundplanCommand
///
/// Groundplan.main(deployment)
/// ```
///
/// | command | what it does |
/// | --- | --- |
/// | `generate` | writes what the blueprint gives, and says what changed |
/// | `check` | shows the differences between that and the disk, and writes nothing |
/// | `adopt` | gives files to Groundplan that somebody has written or edited |
/// | `list` | shows stacks, environments, modules and states |
/// | `explain` | says which line of Swift a line of a file comes from |
/// | `graph` | shows which stack is applied after which, as text, for Graphviz or for Mermaid |
/// | `run` | runs Terraform over the roots, in that order and several at a time |
/// | `new environment` | shows the edit of the blueprint that adds an environment |
/// | `init` | starts a repository with a blueprint of its own |
///
/// Every command ends with 0 if all is well and with 1 after an error; `check` ends with 2 if something differs. Arguments that
/// are not understood end with 64.
public enum Groundplan {
  /// Does what the arguments of the process ask for, and ends the process.
  public static func main(_ estate: any Estate) -> Never {
    let session = Session.process
    session.end(with: run(estate, Array(CommandLine.arguments.dropFirst()), in: session))
  }

  /// Does what the arguments ask for, and returns the exit code.
  package static func run(_ estate: any Estate, _ arguments: [String], in session: Session) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      guard let command = command as? any EstateCommand else {
        try command.run()
        return 0
      }
      return run(command, on: estate, in: session)
    } catch {
      let code = RootCommand.exitCode(for: error)
      let say = code.isSuccess ? session.output : session.errors
      do { try say(Array("\(RootCommand.fullMessage(for: error))\n".utf8)) } catch { return 1 }
      return code.rawValue
    }
  }

  private static func run(_ command: any EstateCommand, on estate: any Estate, in session: Session) -> Int32 {
    do {
      return try command.run(on: estate, in: session)
    } catch {
      // If nothing can be said any more, the code has to do.
      try? command.show(Problem.all(of: error), in: session)
      return 1
    }
  }
}
