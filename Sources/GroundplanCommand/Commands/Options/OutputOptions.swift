import ArgumentParser

/// The folder of the generated files.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the generated files; by default that of the nearest Package.swift, in the current folder or above it.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String?

  func folder(in session: Session) throws -> String { try output.map(session.absolutePath) ?? session.packageRoot }
}
