import HCL

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

  init(name: String, stateKey: String, readKeys: [String], scope: Scope) {
    self.name = name
    self.stateKey = stateKey
    self.readKeys = readKeys
    var types = Types()
    types.add(scope)
    resourceTypes = types.resources.sorted()
    dataSourceTypes = types.dataSources.sorted()
  }

  private struct Types {
    var resources = Set<String>()
    var dataSources = Set<String>()
    private var modules = Set<String>()

    mutating func add(_ scope: Scope) {
      for case .block(let block) in scope.items {
        switch block.type {
        case "resource": resources.insert(block.labels[0])
        case "data": dataSources.insert(block.labels[0])
        default: break
        }
      }
      for case .module(let module) in scope.calls.map(\.target) where modules.insert(module.name).inserted {
        add(module.declare().scope)
      }
    }
  }
}
