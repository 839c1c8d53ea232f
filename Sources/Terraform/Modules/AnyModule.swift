import Diagnostics
import HCL

/// A module without its type.
struct AnyModule {
  let name: String
  let type: ObjectIdentifier
  let location: SourceLocation
  let declare: () -> ModuleDirectory

  init<M: Module>(_: M.Type) {
    name = M.name
    type = ObjectIdentifier(M.self)
    location = M.interface.location
    declare = { ModuleDirectory(M.self) }
  }
}

extension AnyModule: Equatable {
  static func == (one: Self, other: Self) -> Bool { one.type == other.type }
}
