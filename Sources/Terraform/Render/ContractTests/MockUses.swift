import HCL

/// Finds how a root module, and the modules that it calls, use the values that its contract test mocks: the outputs of other stacks, and
/// the attributes of data sources.
final class MockUses {
  /// An expression’s surroundings: the module, and the values of the names that are bound there.
  struct Place {
    let module: ModuleInstance
    var bindings: Bindings = []
  }

  let evaluator: Evaluator
  let modules: ModuleCompiler
  private let readers: [String: SchemaReader]
  /// The uses of the outputs of each stack.
  private var stacks: [String: MockUse] = [:]
  /// The uses of the attributes of each type of data source.
  private var data: [UsedType: MockUse] = [:]
  /// What the local values, variables and outputs of each module are, so that each is read once.
  private var named: [NameKey: MockFlow] = [:]
  /// What the names are that a block or a loop binds.
  var bound: [ObjectIdentifier: MockFlow] = [:]
  /// True inside of `try`, which accepts that an expression fails.
  var isTolerant = false

  init(
    _ root: CompiledRoot,
    in values: EvaluatedEnvironment,
    _ modules: ModuleCompiler,
    _ readers: [String: SchemaReader]
  ) {
    evaluator = values.evaluator
    self.modules = modules
    self.readers = readers
    if let instance = values.stacks.first(where: { $0.stack == root.stack }) { read(instance, root.declarations) }
  }

  /// The use of the outputs of a stack.
  func outputs(ofStack name: String) -> MockUse {
    let use = stacks[name] ?? MockUse()
    stacks[name] = use
    return use
  }

  /// The use of the attributes of a type of data source.
  func attributes(of type: UsedType) -> MockUse {
    let use = data[type] ?? MockUse()
    data[type] = use
    return use
  }
}

// MARK: - Blocks

extension MockUses {
  private func read(_ module: ModuleInstance, _ declarations: Declarations) {
    let place = Place(module: module)
    // A local value is read once, so not where a failure is accepted.
    for local in module.symbols.locals { _ = flow(ofLocal: local.name, in: module) }
    for index in module.symbols.resources.indices { readResource(index, in: module) }
    for index in module.symbols.calls.indices { readCall(index, in: module) }
    for block in module.symbols.providers { read(block.body.items, in: place, nil) }
    for variable in module.symbols.variables {
      for validation in variable.validations { require(validation.condition.value, in: place) }
    }
    for block in module.symbols.outputs { read(block.body.items, in: place, nil) }
    for check in declarations.items.blocks where check.type == "check" {
      for block in check.body.items.blocks {
        if block.type == "assert" { readCondition(block, in: place) } else { read(block.body.items, in: place, nil) }
      }
    }
  }

  private func readResource(_ index: Int, in module: ModuleInstance) {
    let resource = module.symbols.resources[index]
    var instances = evaluator.instances(ofResource: index, in: module)
    if instances.count > 2, resource.repetition?.name == "count" { instances = [instances[0], instances.last!] }
    let (type, mode) = resource.address.typeAndMode
    // A schema that cannot be read has been reported by the type check.
    let reader = readers[resource.provider]
    let group = try? reader?.entry("\(mode.rawValue) \(type)")?.group
    for instance in instances.prefix(100) {
      bind(resource.binding, to: resource.repetition, instance.key, in: module)
      let path = group.map { SchemaPlace(group: $0, type: type) }
      read(instance.items, in: Place(module: module, bindings: instance.bindings), path)
    }
  }

  private func readCall(_ index: Int, in module: ModuleInstance) {
    let call = module.symbols.calls[index]
    guard let compiled = call.module.map({ modules[$0] }),
      let instances = evaluator.instances(ofCall: index, in: module)
    else { return read(call.block.body.items, in: Place(module: module), nil) }
    let readsData = modules.usedTypes(in: compiled.declarations).contains { $0.mode == .data }
    for instance in instances.prefix(100) {
      bind(call.block.binding, to: call.repetition, instance.key, in: module)
      let place = Place(module: module, bindings: instance.caller?.bindings ?? [])
      let isReached = call.block.body.items.contains { item in
        if case .argument(let argument) = item { !flow(of: argument.value, in: place).uses.isEmpty } else { false }
      }
      // A module that gets nothing that is mocked, and reads nothing, needs nothing.
      if isReached || readsData { read(instance, compiled.declarations) }
    }
  }

  /// Sets what `each` or `count` is in an instance of a block.
  private func bind(_ binding: Binding?, to repetition: Argument?, _ key: InstanceKey, in module: ModuleInstance) {
    guard let binding, let repetition else { return }
    let place = Place(module: module)
    let collection = flow(of: repetition.value, in: place)
    if repetition.name == "count" {
      let count = evaluator.value(repetition.value, in: module).number.flatMap { Int(exactly: $0) } ?? 1
      bound[ObjectIdentifier(binding)] = .members(["index": .index(below: count)])
    } else {
      var value = collection.element
      if case .members(let members) = collection, case .name(let name) = key { value = members[name] ?? .other }
      bound[ObjectIdentifier(binding)] = .members(["key": collection.key, "value": value])
    }
  }

  /// Reads the arguments and blocks of a block; `schema` is nil if no provider describes it.
  private func read(_ items: [Body.Item], in place: Place, _ schema: SchemaPlace?) {
    for item in items {
      switch item {
      case .argument(let argument):
        let value = flow(of: argument.value, in: place)
        if let schema, let member = schema.group[argument.name], case .attribute(let type, _) = member.kind {
          pass(value, to: argument.name, type, of: schema.type)
        }
      case .block(let block):
        if block.type == "lifecycle" {
          for condition in block.body.items.blocks { readCondition(condition, in: place) }
        } else {
          read(block.body.items, in: place, schema?.nested(block.type))
        }
      case .dynamic(let block):
        let collection = flow(of: block.forEach, in: place)
        bound[ObjectIdentifier(block.iterator)] = .members(["key": collection.key, "value": collection.element])
        read(block.content.items, in: place, schema?.nested(block.type))
      case .comment, .blank, .raw: break
      }
    }
  }

  private func readCondition(_ block: Block, in place: Place) {
    if let condition = block.body.items.argument("condition") { require(condition.value, in: place) }
  }

  /// Notes that a value is passed to an argument of a resource.
  private func pass(_ value: MockFlow, to name: String, _ type: SchemaType, of resource: String) {
    switch type {
    case .list(let element), .set(let element), .map(let element):
      pass(value.element, to: name, element, of: resource)
    case .object, .any: break
    case .string, .number, .bool:
      for case .use(let use) in value.all {
        if case .number = type { use.demand.form = use.demand.form ?? .number }
        if case .bool = type { use.demand.form = use.demand.form ?? .flag }
        let constraint = readers[resource.providerName]?.constraint(on: name, at: "\(resource).\(name)")
        use.demand.arguments.append((name, constraint?.accepted.first))
      }
    }
  }
}

// MARK: - Names

extension MockUses {
  /// What a reference refers to.
  func flow(of reference: Reference, in place: Place) -> MockFlow {
    let module = place.module
    switch reference.address {
    case .remoteState(let stack): return .stack(stack)
    case .variable(let name): return flow(ofVariable: name, in: module)
    case .local(let name): return flow(ofLocal: name, in: module)
    case .dataSource(let type, _):
      guard case .resource(let index)? = module.symbols[reference.address] else { return .other }
      let resource = module.symbols.resources[index]
      let use = MockFlow.use(attributes(of: UsedType(.data, type, alias: resource.alias)))
      return resource.repetition == nil ? use : .elements(use)
    case .moduleCall:
      guard case .call(let index)? = module.symbols[reference.address],
        let instances = evaluator.instances(ofCall: index, in: module), let first = instances.first
      else { return .other }
      switch first.key {
      case .none: return .call(first)
      case .index, .unknown: return .elements(.call(first))
      case .name:
        return .members(
          Dictionary(
            instances.compactMap { instance in
              if case .name(let name) = instance.key { (name, .call(instance)) } else { nil }
            }
          ) { first, _ in first }
        )
      }
    case .resource, .check: return .other
    }
  }
}

extension MockUses {
  /// A name in a module.
  private struct NameKey: Hashable {
    let module: ObjectIdentifier
    /// `local`, `var` or `output`
    let kind: String
    let name: String
  }

  private func flow(ofVariable name: String, in module: ModuleInstance) -> MockFlow {
    guard let caller = module.caller, let argument = caller.block.body.items.argument(name) else { return .other }
    return once("var", name, in: module) {
      flow(of: argument.value, in: Place(module: caller.module, bindings: caller.bindings))
    }
  }

  private func flow(ofLocal name: String, in module: ModuleInstance) -> MockFlow {
    guard case .local(let index)? = module.symbols[.local(name)] else { return .other }
    return once("local", name, in: module) {
      flow(of: module.symbols.locals[index].value, in: Place(module: module))
    }
  }

  /// What an output of a called module is.
  func flow(ofOutput name: String, in module: ModuleInstance) -> MockFlow {
    guard let output = module.symbols.output(name) else { return .other }
    return once("output", name, in: module) { flow(of: output.value, in: Place(module: module)) }
  }

  private func once(_ kind: String, _ name: String, in module: ModuleInstance, _ read: () -> MockFlow) -> MockFlow {
    let key = NameKey(module: ObjectIdentifier(module), kind: kind, name: name)
    if let known = named[key] { return known }
    // A value that refers to itself through raw HCL comes from nowhere.
    named[key] = .other
    let flow = read()
    named[key] = flow
    return flow
  }
}

extension Address {
  /// The type of a resource or data source; empty for other declarations.
  fileprivate var typeAndMode: (type: String, mode: ResourceMode) {
    switch self {
    case .resource(let type, _): (type, .resource)
    case .dataSource(let type, _): (type, .data)
    default: ("", .resource)
    }
  }
}

/// The schema of a block, and the type of the resource that it is a part of.
private struct SchemaPlace {
  let group: SchemaGroup
  let type: String

  /// The schema of a nested block; nil if there is none.
  func nested(_ name: String) -> SchemaPlace? { group[name]?.group.map { SchemaPlace(group: $0, type: type) } }
}
