import ArgumentParser
import Files
import Generation

/// Starts a repository.
struct InitCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a repository with a blueprint of its own.",
    discussion: "Overwrites nothing."
  )

  @Argument(help: "Where it is to be; by default the current folder.", completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("Where the new package gets Groundplan from.", valueName: "url-or-path"))
  var groundplan = "https://github.com/groundplan/groundplan"

  func run(on _: any Estate, in session: Session) throws -> Int32 {
    let path = session.absolute(folder)
    let name = path.split(separator: "/").last { $0 != ".." }.map(String.init) ?? "infrastructure"
    let files = Starter(name: name, groundplan: PackageSource(groundplan, in: session)).files

    let present = try Destination(path).create(files).map { "\(path)/\($0)" }
    guard present.isEmpty else {
      throw Problem(
        "\(present.joined(separator: ", ")) is there already",
        why: "A new repository would take its place.",
        fix: "Name a folder that does not have it yet, or move it away."
      )
    }
    try session.say(
      """
      \(files.map { "created  \($0.path)" }.joined(separator: "\n"))
      Go on in \(path):
        swift run blueprint generate
      """
    )
    return 0
  }
}
