import ArgumentParser

/// Where the files are.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the files are; by default beside the nearest Package.swift, in this folder or above it.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String?

  func folder(in session: Session) throws -> String { try output.map(session.absolute) ?? session.packageRoot }
}
