/// What one stack may know of another besides its outputs: where its state is, and what kinds of things it has.
public struct ComposedStack: Sendable {
  public let name: String
  public let stateKey: String
  /// The keys of the states that it reads.
  public let readKeys: [String]
  /// The types of its resources and those of its modules, sorted: `aws_vpc`.
  public let resourceTypes: [String]
  /// The types of its data sources and those of its modules, sorted.
  public let dataSourceTypes: [String]

  init(_ root: Root, _ types: TypeLibrary.Types) {
    name = root.name
    stateKey = root.key
    readKeys = root.states.map(\.key)
    resourceTypes = types.resources
    dataSourceTypes = types.dataSources
  }
}
