import Diagnostics
import Output

/// Errors of arguments that several commands have.
extension Diagnostic {
  /// A path that neither the blueprint nor the manifest has.
  static func notAGeneratedFile(_ path: String, among paths: [String]) -> Diagnostic {
    let nearest = path.nearest(in: paths)
    return Diagnostic(
      .notAGeneratedFile,
      "\(path) is not a generated file",
      why:
        "Neither the blueprint nor \(Manifest.name) has this path. Paths start at the root of the tree, as `check` shows them.",
      fix: nearest.map { "Did you mean \($0)?" } ?? "Add a stack to the blueprint first."
    )
  }

  /// An environment that the command line names, and that the blueprint does not have.
  static func unknownEnvironment(_ name: String, among environments: [String]) -> Diagnostic {
    Diagnostic(
      .unknownEnvironment,
      "there is no environment \(name)",
      why: "The blueprint has \(environments.isEmpty ? "none" : environments.joined(separator: ", ")).",
      fix: name.nearest(in: environments).map { "Did you mean \($0)?" } ?? "Add an environment to the blueprint first."
    )
  }
}
