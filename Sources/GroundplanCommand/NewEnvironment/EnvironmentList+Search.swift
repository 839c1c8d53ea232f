import Diagnostics

extension EnvironmentList {
  /// Finds the file with the entries of all environments. The folder of the file that adds the stacks is searched first, then the folders
  /// above it, up to that of the package.
  ///
  /// - Parameter location: The line that adds a stack.
  static func find(
    _ environments: [String],
    near location: SourceLocation?,
    in package: String
  ) throws(Diagnostic) -> EnvironmentList {
    let root = package == "/" ? "/" : "\(package)/"
    var folders = [package]
    let parts = location?.absolutePath.split(separator: "/").dropLast() ?? []
    for end in parts.indices {
      let folder = "/" + parts[...end].joined(separator: "/")
      if folder.hasPrefix(root) { folders.append(folder) }
    }
    for folder in folders.reversed() {
      let found = SwiftSources(folder: folder).all.compactMap { path, text in
        EnvironmentList(of: environments, in: text, path: String(path.dropFirst(root.count)))
      }
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw .environmentsNotFound(
          environments,
          "There are several such files: \(found.map(\.path).joined(separator: ", "))."
        )
      }
    }
    throw .environmentsNotFound(environments, "There is no such file in \(package).")
  }
}

extension Diagnostic {
  fileprivate static func environmentsNotFound(_ environments: [String], _ finding: String) -> Diagnostic {
    Diagnostic(
      .environmentsNotFound,
      "the entries of the environments cannot be found",
      why: """
        They have to be in one Swift file that has, for each of \(environments.joined(separator: ", ")), an array element like \
        `Environment(name: "\(environments[0])", …),` on separate lines. \(finding)
        """,
      fix: "Write the new entry by hand beside the others, then run `generate`."
    )
  }
}
