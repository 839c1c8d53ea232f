import ArgumentParser

/// For whom the differences are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// A unified diff, for people and for `patch -p1`.
  case text
  /// The same, and a message for each file in GitHub's own form.
  case github
  /// A ``CheckReport``, for programs.
  case json
}
