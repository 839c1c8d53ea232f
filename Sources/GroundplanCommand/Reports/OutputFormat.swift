import ArgumentParser

/// The format in which `check` prints differences.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// A unified diff, which `patch -p1` applies.
  case text
  /// The same, and an annotation of GitHub for each file.
  case github
  /// A ``CheckReport``.
  case json
}
