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

  /// Gives the files that were asked for to a transaction.
  ///
  /// - Parameter isShown: Whether the difference of a file in a state is to be shown.
  func compare(
    _ estate: any Estate,
    _ transaction: Transaction,
    showing isShown: @escaping (String, FileState) -> Bool
  ) throws -> (survey: Survey, differences: [Difference], warnings: [Problem]) {
    let comparer = Comparer(transaction, showing: isShown)
    if only.isEmpty {
      let warnings = try estate.files(into: comparer)
      let (survey, differences) = try comparer.finish(estate)
      return (survey, differences, Problem.all(of: warnings))
    }
    let roots = try estate.inventory().roots
    let folders = try only.map { try $0.root(in: roots).folder }
    let warnings = try estate.files(into: FolderSink(folders.map { "\($0)/" }, next: comparer))
    let (survey, differences) = try comparer.finish(estate, only: folders)
    return (survey, differences, Problem.all(of: warnings))
  }
}
