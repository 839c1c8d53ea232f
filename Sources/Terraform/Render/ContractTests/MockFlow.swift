/// Where a value comes from, as far as a contract test mocks it.
indirect enum MockFlow {
  /// The value contains nothing that is mocked.
  case other
  /// A mocked value, or a part of one.
  case use(MockUse)
  /// A key of a mocked collection.
  case key(of: MockUse)
  /// `count.index` of a block with this `count`.
  case index(below: Int)
  /// An object or a list with known elements, by name or index.
  case members([String: MockFlow])
  /// A list or a map whose elements are alike.
  case elements(MockFlow)
  /// One of several values, or a value that is made of several.
  case any([MockFlow])
  /// The parts of a mocked text.
  case parts(of: MockUse, separator: String)
  /// A module call.
  case call(ModuleInstance)
  /// The outputs of a stack.
  case stack(String)
}

extension MockFlow {
  /// One of several values.
  static func one(of flows: [MockFlow]) -> MockFlow {
    let flows = flows.filter { if case .other = $0 { false } else { true } }
    return flows.count > 1 ? .any(flows) : flows.first ?? .other
  }

  /// An object or a list with known elements; nothing that is mocked if no element is.
  static func collection(_ members: [String: MockFlow]) -> MockFlow {
    members.values.allSatisfy { if case .other = $0 { true } else { false } } ? .other : .members(members)
  }

  /// A list or a map whose elements are alike; nothing that is mocked if they are not.
  static func list(of element: MockFlow) -> MockFlow { if case .other = element { .other } else { .elements(element) } }

  /// The elements of a collection.
  var element: MockFlow {
    switch self {
    case .use(let use): .use(use.element)
    case .members(let members): .one(of: members.keys.sorted().compactMap { members[$0] })
    case .elements(let element): element
    case .any(let flows): .one(of: flows.map(\.element))
    case .other, .key, .index, .parts, .call, .stack: .other
    }
  }

  /// The keys of a collection.
  var key: MockFlow {
    switch self {
    case .use(let use): .key(of: use)
    case .any(let flows): .one(of: flows.map(\.key))
    default: .other
    }
  }

  /// The alternatives of the value.
  var all: [MockFlow] { if case .any(let flows) = self { flows.flatMap(\.all) } else { [self] } }

  /// The mocked values in the value.
  var uses: [MockUse] {
    switch self {
    case .use(let use), .key(let use), .parts(let use, _): [use]
    case .members(let members): members.keys.sorted().flatMap { members[$0]?.uses ?? [] }
    case .elements(let element): element.uses
    case .any(let flows): flows.flatMap(\.uses)
    case .other, .index, .call, .stack: []
    }
  }
}
