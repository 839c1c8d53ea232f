import ArgumentParser
import Diagnostics
import struct Terraform.Deployment

/// A command that needs the deployment.
///
/// ArgumentParser creates commands from arguments alone, so they get everything else when they run.
protocol DeploymentCommand: ParsableCommand {
  /// Runs the command, and returns its exit code.
  func run(on deployment: Deployment, in session: Session) throws -> Int32

  /// Prints the errors that the command throws.
  func show(_ problems: DiagnosticList, in session: Session) throws
}

extension DeploymentCommand {
  func show(_ problems: DiagnosticList, in session: Session) throws {
    try show(problems, annotating: session.isOnGitHub, in: session)
  }

  func show(_ problems: DiagnosticList, annotating: Bool, in session: Session) throws {
    if problems.all.isEmpty { return }
    try session.printError("\(problems)")
    guard annotating else { return }
    for problem in problems.all { try session.printError("\(Annotation(problem, in: session))") }
  }
}
