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

  func files(of estate: any Estate) throws -> [File] {
    let files = try estate.files().files
    if only.isEmpty { return files }
    let roots = try estate.inventory().roots
    let folders = try only.map { try $0.root(in: roots).folder + "/" }
    return files.filter { file in folders.contains { file.path.hasPrefix($0) } }
  }

  /// Compares the files with the disk.
  ///
  /// - Throws: Everything that is in the way, so that the work is done whole or not at all.
  func compare(_ estate: any Estate, with destination: Destination) throws -> Comparison {
    let comparison = destination.compare(try files(of: estate))
    if !comparison.obstacles.isEmpty { throw Obstacles(comparison.obstacles) }
    return comparison
  }
}
