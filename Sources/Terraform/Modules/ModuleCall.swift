import Diagnostics

/// A `module` block whose source depends on where the module comes to live.
struct ModuleCall: Equatable {
  enum Target: Equatable {
    case module(AnyModule)
    /// A path from the root of the repository.
    case folder(String)
  }

  /// The place of the block in its scope.
  let index: Int
  let target: Target
  let location: SourceLocation
}

extension Scope {
  /// The modules that it calls, one for each call.
  var modules: [AnyModule] {
    calls.compactMap { if case .module(let module) = $0.target { module } else { nil } }
  }
}
