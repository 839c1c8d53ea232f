import ArgumentParser
import Files
import Generation

/// Which files, and where.
struct TreeOptions: ParsableArguments {
  @Option(help: "Only the files of this root, as stack/environment. May be repeated.")
  var only: [RootName] = []

  @Option(
    help: ArgumentHelp(
      "Where the files are; by default beside the nearest Package.swift, in this folder or above it.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String?

  func destination(in session: Session) throws -> Destination {
    Destination(try output.map(session.absolute) ?? session.packageRoot)
  }

  /// Hands the files over that were asked for, and returns the warnings of the blueprint.
  func files(of estate: any Estate, into sink: any FileSink) throws -> [Problem] {
    if only.isEmpty { return Problem.all(of: try estate.files(into: sink)) }
    let roots = try estate.inventory().roots
    let folders = try only.map { try $0.root(in: roots).folder + "/" }
    return Problem.all(of: try estate.files(into: FolderSink(folders, next: sink)))
  }
}
