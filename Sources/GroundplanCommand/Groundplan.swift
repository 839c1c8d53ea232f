import ArgumentParser
import Diagnostics
public import Terraform

/// The command line of a blueprint.
///
/// A package gets it with one line in its `main.swift`:
///
/// ```swift
/// import GroundplanCommand
///
/// Groundplan.main(deployment)
/// ```
///
/// | command | what it does |
/// | --- | --- |
/// | `generate` | writes the files of the blueprint, and reports what changed |
/// | `check` | shows how the files on disk differ from the blueprint, and writes nothing |
/// | `adopt` | lets Groundplan manage files that were written or modified by hand |
/// | `list` | shows stacks, environments, states, modules and waivers |
/// | `explain` | shows the line of Swift that a line of a generated file comes from |
/// | `graph` | shows the order in which stacks are applied, as text, for Graphviz or for Mermaid |
/// | `run` | runs Terraform in all root modules, in that order and several at a time |
/// | `new environment` | shows the edit of the blueprint that adds an environment |
/// | `init` | creates a repository with a small blueprint |
///
/// The exit code is 0 after success and 1 after an error. `check` exits with 2 if files differ. Arguments that are not valid exit with 64.
public enum Groundplan {
  /// Runs the command that the arguments of the process name, and exits.
  public static func main(_ deployment: Deployment) -> Never {
    let session = Session.process
    session.exit(with: run(deployment, Array(CommandLine.arguments.dropFirst()), in: session))
  }

  /// Runs a command, and returns its exit code.
  package static func run(_ deployment: Deployment, _ arguments: [String], in session: Session) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      guard let command = command as? any DeploymentCommand else {
        try command.run()
        return 0
      }
      return run(command, on: deployment, in: session)
    } catch {
      let code = RootCommand.exitCode(for: error)
      let write = code.isSuccess ? session.output : session.errors
      do { try write(Array("\(RootCommand.fullMessage(for: error))\n".utf8)) } catch is BrokenPipe {
        return BrokenPipe.exitCode
      } catch { return 1 }
      return code.rawValue
    }
  }

  private static func run(_ command: any DeploymentCommand, on deployment: Deployment, in session: Session) -> Int32 {
    do {
      return try command.run(on: deployment, in: session)
    } catch is BrokenPipe {
      return BrokenPipe.exitCode
    } catch {
      // If the output cannot be written, only the exit code reports the error.
      try? command.show(DiagnosticList(error), in: session)
      return 1
    }
  }
}

extension DiagnosticList {
  /// The diagnostics of an error.
  fileprivate init(_ error: any Error) {
    self =
      switch error {
      case let list as DiagnosticList: list
      case let diagnostic as Diagnostic: DiagnosticList([diagnostic])
      default:
        DiagnosticList([
          Diagnostic("\(error)", why: "Groundplan has no description of this error.", fix: "Please report it.")
        ])
      }
  }
}
