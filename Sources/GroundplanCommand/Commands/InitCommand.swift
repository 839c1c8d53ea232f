import ArgumentParser
import Diagnostics
import Files
import Output
import struct Terraform.Deployment

/// Creates a repository.
struct InitCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create a repository with a small blueprint.",
    discussion:
      "Does not overwrite files. Repeat it if it has failed: files that it has written already are left as they are."
  )

  @Argument(help: "The folder of the repository; by default the current folder.", completion: .directory)
  var folder = "."

  @Option(help: ArgumentHelp("The URL or path of the Groundplan package.", valueName: "url-or-path"))
  var groundplan = "https://github.com/groundplan/groundplan"

  func run(on _: Deployment, in session: Session) throws -> Int32 {
    let path = session.absolutePath(folder)
    let name = path.split(separator: "/").last { $0 != ".." }.map(String.init) ?? "infrastructure"
    let files = Starter(name: name, groundplan: PackageSource(groundplan, in: session)).files

    // A run that has failed may have written some of the files.
    let disk = try Disk(path)
    let rest = try files.filter { try disk.contents(of: $0.path) != $0.contents }
    let present = try Interrupts.deferred { try Transaction(in: path).create(rest.isEmpty ? files : rest) }.map {
      "\(path)/\($0)"
    }
    guard present.isEmpty else { throw Diagnostic.fileExists(present) }
    try session.print(
      """
      \(rest.map { "created  \($0.path)" }.joined(separator: "\n"))
      To generate the Terraform configuration, run in \(path):
        swift run blueprint generate
      """
    )
    return 0
  }
}

extension Diagnostic {
  fileprivate static func fileExists(_ paths: [String]) -> Diagnostic {
    Diagnostic(
      .fileExists,
      "\(paths.joined(separator: ", ")) \(paths.count == 1 ? "exists" : "exist") already",
      why: "`init` does not overwrite files.",
      fix: "Name another folder, or move the \(paths.count == 1 ? "file" : "files") away."
    )
  }
}
