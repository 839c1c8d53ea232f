import Diagnostics

/// A type-erased module type.
struct AnyModule: Sendable {
  let name: String
  let type: any Module.Type
  /// Identifies the type.
  let id: ObjectIdentifier
  /// The line of the interface.
  let location: SourceLocation

  init<M: Module>(_ type: M.Type) {
    name = M.name
    self.type = type
    id = ObjectIdentifier(type)
    location = M.interface.location
  }
}
