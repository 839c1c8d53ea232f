import Diagnostics
import ArgumentParser
import Files
import Generation

/// Takes files that somebody has written or edited for Groundplan's.
struct AdoptCommand: EstateCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Give files to Groundplan as they are; the next `generate` replaces them.",
    discussion: "Notes their hashes in the manifest, and leaves the files alone."
  )

  @Argument(help: "Files that the blueprint gives, or gave, by their paths from the root of the tree.")
  var paths: [String]

  @OptionGroup var place: OutputOptions

  func run(on estate: any Estate, in session: Session) throws -> Int32 {
    let destination = Destination(try place.folder(in: session))
    let transaction = try Transaction(at: destination, .check)
    let comparer = Comparer(transaction) { _, _ in false }
    try estate.files(into: comparer)
    let findings = try comparer.finish(estate).survey.findings.filter { $0.path != Manifest.name }
    for path in paths {
      guard let finding = findings.first(where: { $0.path == path }) else {
        throw Problem.notGenerated(path, among: findings.map(\.path))
      }
      if finding.state == .missing {
        throw Problem(
          "there is no file \(path)",
          why: "Only what is there can be adopted.",
          fix: "Run `generate`, which writes it."
        )
      }
    }
    try destination.adopt(paths)
    let lines = paths.map { "adopted  \($0)" }
    try session.say(
      (lines + ["`check` shows what the next `generate` will change in them."]).joined(separator: "\n")
    )
    return 0
  }
}

extension Problem {
  /// A path that neither the blueprint nor the manifest has.
  static func notGenerated(_ path: String, among paths: [String]) -> Problem {
    Problem(
      "\(path) is no file that the blueprint gives, or gave",
      why: "Paths are those that `check` shows: from the root of the tree, as they are in \(Manifest.name).",
      fix: path.nearest(in: paths).map { "Did you mean \($0)?" } ?? "The blueprint gives no file."
    )
  }
}
