/// Tells which files belong to root modules, so that a plan keeps them when the blueprint no longer generates them.
public struct RootModules {
  /// The folders of root modules that are kept until their resources are destroyed.
  let retired: [String]
  /// True if a file belongs to a root module.
  let isRoot: (_ path: String) -> Bool
  /// The folders of the modules that a file of a root module calls.
  let modulesCalled: (_ file: [UInt8], _ folder: String) -> [String]

  public init(
    retired: [String] = [],
    isRoot: @escaping (_ path: String) -> Bool = { _ in false },
    modulesCalled: @escaping (_ file: [UInt8], _ folder: String) -> [String] = { _, _ in [] }
  ) {
    self.retired = retired
    self.isRoot = isRoot
    self.modulesCalled = modulesCalled
  }
}
