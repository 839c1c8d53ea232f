/// The directories of modules. A module is the same in every environment, and is declared once.
final class DirectoryLibrary {
  private var directories: [ObjectIdentifier: ModuleDirectory] = [:]

  /// The directory of a module.
  func directory(of module: AnyModule) -> ModuleDirectory {
    if let known = directories[module.type] { return known }
    let directory = module.declare()
    directories[module.type] = directory
    return directory
  }
}
