import Files

/// The directories of modules. A module is the same in every environment, and is declared once, by the thread that needs it first.
///
/// Until all environments are put together, nobody changes a directory that it has given out.
final class DirectoryLibrary: Sendable {
  private let directories = Guarded<[ObjectIdentifier: ModuleDirectory]>([:])

  /// The directory of a module.
  func directory(of module: AnyModule) -> ModuleDirectory {
    directories.use { directories in
      if let known = directories[module.type] { return known }
      let directory = module.declare()
      directories[module.type] = directory
      return directory
    }
  }
}
