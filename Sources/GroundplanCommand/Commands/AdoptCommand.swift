import ArgumentParser
import Diagnostics
import Output
import struct Terraform.Deployment

/// Takes files into the manifest that were written or modified by hand.
struct AdoptCommand: DeploymentCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Let Groundplan manage files as they are; the next `generate` replaces them.",
    discussion: "Writes the hashes of the files to the manifest, and does not change the files."
  )

  @Argument(help: "Generated files, by their paths from the root of the tree.")
  var paths: [String]

  @OptionGroup var output: OutputOptions

  func run(on deployment: Deployment, in session: Session) throws -> Int32 {
    let folder = try output.folder(in: session)
    let plan = try Plan(deployment.files(), on: Disk(folder), roots: deployment.rootModules)
    let files = plan.files.filter { $0.path != Manifest.name }
    for path in paths {
      if let failure = plan.failures.all.first(where: { $0.path == "\(folder)/\(path)" }) { throw failure }
      guard let file = files.first(where: { $0.path == path }) else {
        throw Diagnostic.notAGeneratedFile(path, among: files.map(\.path))
      }
      if file.state == .missing { throw Diagnostic.fileNotFound(path) }
    }
    try Interrupts.deferred { try Transaction(in: folder).adopt(paths) }
    let lines = paths.map { "adopted  \($0.onOneLine)" } + ["`check` shows how the next `generate` will change them."]
    try session.print(lines.joined(separator: "\n"))
    return 0
  }
}

extension Diagnostic {
  fileprivate static func fileNotFound(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileNotFound,
      "there is no file \(path)",
      why: "`adopt` takes a file as it is on disk.",
      fix: "Run `generate`, which writes the file."
    )
  }
}
