import Files

/// The directories of modules. A module is the same in every environment, and is declared once, by the thread that needs it first.
///
/// Until all environments are put together, nobody changes a directory that it has given out.
final class DirectoryLibrary: Sendable {
  private struct State {
    var directories: [ObjectIdentifier: ModuleDirectory] = [:]
    /// Who gets each directory once it is there.
    var next: Pipe<(type: ObjectIdentifier, directory: ModuleDirectory)>?
  }

  private let state = Guarded(State())

  /// The directory of a module.
  func directory(of module: AnyModule) -> ModuleDirectory {
    state.use { state in
      if let known = state.directories[module.type] { return known }
      let directory = module.declare()
      state.directories[module.type] = directory
      state.next?.put((module.type, directory))
      return directory
    }
  }

  /// Passes on every directory that comes from now on.
  func pass(to next: Pipe<(type: ObjectIdentifier, directory: ModuleDirectory)>) { state.use { $0.next = next } }
}
