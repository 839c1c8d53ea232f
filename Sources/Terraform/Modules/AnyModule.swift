import Diagnostics

/// A type-erased module type.
struct AnyModule: Sendable {
  let name: String
  let type: ObjectIdentifier
  /// The line of the interface.
  let location: SourceLocation
  /// Compiles the module.
  let compile: @Sendable () -> CompiledModule

  init<M: Module>(_: M.Type) {
    name = M.name
    type = ObjectIdentifier(M.self)
    location = M.interface.location
    compile = { CompiledModule(M.self) }
  }
}
