import ArgumentParser
import Files

/// A command that works on a blueprint.
///
/// ArgumentParser makes commands of arguments alone; what else they need they get when they run.
protocol EstateCommand: ParsableCommand {
  /// Does the work, and returns the exit code.
  func run(on estate: any Estate, in session: Session) throws -> Int32

  /// Shows why the work was not done.
  func show(_ problems: [Problem], in session: Session) throws
}

extension EstateCommand {
  func show(_ problems: [Problem], in session: Session) throws {
    try show(problems, annotating: session.isOnGitHub, in: session)
  }

  func show(_ problems: [Problem], annotating: Bool, in session: Session) throws {
    try session.complain(problems.map(\.description).joined(separator: "\n\n"))
    guard annotating else { return }
    for problem in problems { try session.complain("\(problem.annotation(in: session))") }
  }
}
