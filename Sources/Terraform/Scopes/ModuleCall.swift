import Diagnostics

/// A `module` block whose `source` is a folder of this repository.
struct ModuleCall: Sendable {
  enum Target: Sendable {
    /// A module that is written in Swift. ``ModulePlacement`` decides its folder.
    case module(AnyModule)
    /// A folder of HCL, by its path from the root of the repository.
    case folder(String)
  }

  /// The label of the block.
  let name: String
  let target: Target
  /// The index of the block in ``Declarations/items``.
  let blockIndex: Int
  let location: SourceLocation

  init(_ name: String, of target: Target, blockIndex: Int, at location: SourceLocation) {
    self.name = name
    self.target = target
    self.blockIndex = blockIndex
    self.location = location
  }

  /// The module; nil if it is not written in Swift.
  var module: AnyModule? { if case .module(let module) = target { module } else { nil } }
}
