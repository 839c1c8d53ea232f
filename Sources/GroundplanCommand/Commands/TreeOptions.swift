import ArgumentParser
import Files
import Generation

/// Which files, and where.
struct TreeOptions: ParsableArguments {
  @Option(help: "Only the files of this root, as stack/environment. May be repeated.")
  var only: [RootName] = []

  @OptionGroup var place: OutputOptions

  func destination(in session: Session) throws -> Destination {
    Destination(try place.folder(in: session))
  }

  /// Gives the files that were asked for to a transaction.
  ///
  /// - Parameters:
  ///   - outputs: What looks at the files for outputs that others would miss.
  ///   - isShown: Whether the difference of a file in a state is to be shown.
  func compare(
    _ estate: any Estate,
    _ transaction: Transaction,
    watching outputs: RemovedOutputs? = nil,
    showing isShown: @escaping (String, FileState) -> Bool
  ) throws -> (survey: Survey, differences: [Difference], warnings: [Problem]) {
    let comparer = Comparer(transaction, watching: outputs, showing: isShown)
    var folders: [String]?
    var sink: any FileSink = comparer
    if !only.isEmpty {
      let roots = try estate.inventory().roots
      let named = try only.map { try $0.root(in: roots).folder }
      (folders, sink) = (named, FolderSink(named.map { "\($0)/" }, next: comparer))
    }
    let warnings = try estate.files(into: sink)
    let (survey, differences) = try comparer.finish(estate, only: folders)
    return (survey, differences, Problem.all(of: warnings))
  }
}
