import HCL

/// Finds out what can be known of an expression before Terraform runs.
///
/// What a module gets is what its call says, what it leaves out is the default of the variable, and what another stack gives out
/// is what that stack declares. What is left unknown is what AWS alone knows, and what is written as raw HCL.
final class Evaluator {
  /// How far out the values come from that were read last: the fewest calls that lead to one of them. What comes from a
  /// variable is written outside the module, and what does not is the same in every call of it.
  var reach = Int.max
  /// The stacks of the environment whose outputs others read.
  private let stacks: [(owner: Owner, frame: Frame)]
  private let modules: (AnyModule) -> DirectoryIndex?

  init(_ stacks: [(owner: Owner, frame: Frame)], _ modules: @escaping (AnyModule) -> DirectoryIndex?) {
    self.stacks = stacks
    self.modules = modules
  }

  func value(_ expr: Expr, in frame: Frame, _ bindings: Node.Bindings = []) -> Known {
    switch expr {
    case .omitted, .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .string(let text): .string(text)
    case .template(let template): text(template.segments, in: frame, bindings)
    case .list(let elements): .list(elements.compactMap { $0.isOmitted ? nil : value($0, in: frame, bindings) })
    case .object(let items): object(items, in: frame, bindings)
    case .reference(let reference): value(of: reference, in: frame)
    case .bound(let binding): value(of: binding, bindings)
    case .attribute(let base, let name): attribute(name, of: value(base, in: frame, bindings))
    case .index(let base, let key): element(value(key, in: frame, bindings), of: value(base, in: frame, bindings))
    case .splat(let base, let steps): splat(value(base, in: frame, bindings), steps, in: frame, bindings)
    case .call(let name, let arguments, let expandingLast):
      call(name, arguments, expandingLast, in: frame, bindings)
    case .unary(let sign, let operand): unary(sign, value(operand, in: frame, bindings))
    case .binary(let lhs, let sign, let rhs):
      binary(value(lhs, in: frame, bindings), sign, value(rhs, in: frame, bindings))
    case .conditional(let flag, let then, let otherwise):
      conditional(value(flag, in: frame, bindings).flag, then, otherwise, in: frame, bindings)
    case .for(let loop): self.loop(loop, in: frame, bindings)
    case .keyword, .raw, .fault: .unknown
    }
  }
}

// MARK: - Names

extension Evaluator {
  private func value(of binding: Binding, _ bindings: Node.Bindings) -> Known {
    for bound in bindings.reversed() where bound.binding === binding {
      reach = min(reach, bound.reach)
      return bound.value
    }
    return .unknown
  }

  private func value(of reference: Reference, in frame: Frame) -> Known {
    guard let entry = frame.directory.entries[reference.address] else {
      return stacks.first { $0.owner === reference.owner }.map { .outputs($0.frame) } ?? .unknown
    }
    switch entry {
    case .variable(let index): return variable(index, in: frame)
    case .local(let index): return local(index, in: frame)
    case .resource(let index):
      let nodes = nodes(index, in: frame)
      if case .none? = nodes.first?.key { return .node(nodes[0]) }
      return repeated(nodes.map { ($0.key, .node($0)) }, frame.directory.resources[index].repetition)
    case .call(let index):
      guard let frames = frames(index, in: frame) else { return .unknown }
      if case .none? = frames.first?.key { return .outputs(frames[0]) }
      return repeated(frames.map { ($0.key, .outputs($0)) }, frame.directory.calls[index].repetition)
    }
  }

  private func variable(_ index: Int, in frame: Frame) -> Known {
    guard let call = frame.call else { return .unknown }
    if let slot = frame.variables[index] {
      reach = min(reach, slot.reach)
      return slot.value
    }
    let outer = reach
    reach = call.frame.depth
    let variable = frame.directory.variables[index]
    var value: Known
    if let argument = call.block.body.items.argument(variable.name) {
      value = self.value(argument.value, in: call.frame, call.bindings)
    } else {
      // Whoever leaves an argument out has decided as much as whoever passes one.
      value = variable.fallback.map { self.value($0, in: frame) } ?? .unknown
    }
    value = converted(value, to: variable.type, in: frame)
    frame.variables[index] = Frame.Slot(value: value, reach: reach)
    reach = min(reach, outer)
    return value
  }

  private func local(_ index: Int, in frame: Frame) -> Known {
    if let slot = frame.locals[index] {
      reach = min(reach, slot.reach)
      return slot.value
    }
    let outer = reach
    reach = .max
    // A local that leads to itself, by raw HCL, is not known.
    frame.locals[index] = Frame.Slot(value: .unknown, reach: reach)
    let value = self.value(frame.directory.locals[index].value, in: frame)
    frame.locals[index] = Frame.Slot(value: value, reach: reach)
    reach = min(reach, outer)
    return value
  }

  /// What the name of something repeated stands for.
  private func repeated(_ elements: [(key: Node.Key, value: Known)], _ repetition: Argument?) -> Known {
    var fields: [Known.Field] = []
    for element in elements {
      switch element.key {
      case .unknown: return .unknown
      case .name(let name): fields.append(Known.Field(name: name, value: element.value))
      case .none, .index: break
      }
    }
    return repetition?.name == "count" ? .list(elements.map(\.value)) : .object(fields)
  }

  /// The resources that a block declares.
  func nodes(_ index: Int, in frame: Frame) -> [Node] {
    let declared = frame.directory.resources[index]
    let block = declared.block
    if let kept = frame.nodes[index] {
      reach = min(reach, kept.reach)
      return kept.elements
    }
    guard declared.repetition != nil else {
      let nodes = [Node(block.body.items, in: frame, [], of: declared, at: block.location)]
      frame.nodes[index] = Frame.Kept(elements: nodes, reach: .max)
      return nodes
    }
    let outer = reach
    reach = .max
    let nodes = repetitions(declared.repetition, block, in: frame).map { key, bindings in
      Node(block.body.items, in: frame, bindings, of: declared, key: key, at: block.location)
    }
    frame.nodes[index] = Frame.Kept(elements: nodes, reach: reach)
    reach = min(reach, outer)
    return nodes
  }

  /// The modules that a block calls, or nil if nobody wrote them in Swift.
  func frames(_ index: Int, in frame: Frame) -> [Frame]? {
    let call = frame.directory.calls[index]
    guard let module = call.module, let directory = modules(module) else { return nil }
    if let kept = frame.frames[index] {
      reach = min(reach, kept.reach)
      return kept.elements
    }
    let outer = reach
    reach = .max
    let frames = repetitions(call.repetition, call.block, in: frame).map { key, bindings in
      Frame(directory, calledBy: Frame.Call(frame: frame, block: call.block, bindings: bindings), key: key)
    }
    frame.frames[index] = Frame.Kept(elements: frames, reach: reach)
    reach = min(reach, outer)
    return frames
  }

  private func repetitions(
    _ repetition: Argument?,
    _ block: Block,
    in frame: Frame
  ) -> [(key: Node.Key, bindings: Node.Bindings)] {
    guard let repetition, let binding = block.binding else { return [(.none, [])] }
    switch (repetition.name, value(repetition.value, in: frame)) {
    case ("count", .integer(let count)):
      return (0..<max(0, count)).map { index in
        let fields = [Known.Field(name: "index", value: .integer(index))]
        return (.index(index), [Node.Bound(binding: binding, value: .object(fields), reach: reach)])
      }
    case ("for_each", let collection):
      guard let elements = elements(of: collection) else { break }
      let names = elements.compactMap(\.key.text)
      guard names.count == elements.count else { break }
      return zip(names, elements).map { name, element in (.name(name), [Node.Bound(binding: binding, value: Self.each(element), reach: reach)]) }
    default: break
    }
    return [(.unknown, [])]
  }

  /// What `each`, or the iterator of a dynamic block, stands for.
  static func each(_ element: (key: Known, value: Known)) -> Known {
    .object([Known.Field(name: "key", value: element.key), Known.Field(name: "value", value: element.value)])
  }

  /// What a loop goes over, or nil if that is not known. In a set, each element is its own key.
  func elements(of collection: Known, isSet: Bool = true) -> [(key: Known, value: Known)]? {
    switch collection {
    case .list(let values):
      isSet
        ? values.map { ($0, $0) } : values.enumerated().map { (.integer($0.offset), $0.element) }
    case .object(let fields): fields.map { (.string($0.name), $0.value) }
    default: nil
    }
  }
}

// MARK: - Parts

extension Evaluator {
  func attribute(_ name: String, of value: Known) -> Known {
    switch value {
    case .object(let fields): return fields.first { $0.name == name }?.value ?? .unknown
    case .node(let node): return attribute(name, of: node)
    case .outputs(let frame):
      // The root of another stack is reached through its state: `….outputs.vpc_id`.
      guard let output = frame.directory.outputs[name] else { return .unknown }
      return self.value(output.value, in: frame)
    case .list(let elements) where elements.count == 1:
      // A nested block that is there once.
      if case .node(let node) = elements[0], node.declaration == nil { return attribute(name, of: node) }
      return .unknown
    default: return .unknown
    }
  }

  /// An argument of a resource, its nested blocks of a type, or what it has once it is there.
  func attribute(_ name: String, of node: Node) -> Known {
    if let argument = node.argument(name) { return value(argument.value, in: node.frame, node.bindings) }
    if let blocks = blocks(name, of: node) { return blocks }
    if node.items.hasRaw { return .unknown }
    return node.declaration == nil ? .null : .computed(node, name)
  }

  /// The nested blocks of a type, those of a loop included, or nil if there is none.
  func blocks(_ type: String, of node: Node) -> Known? {
    var found: [Known] = []
    var isThere = false
    for item in node.items {
      switch item {
      case .block(let block) where block.type == type:
        isThere = true
        found.append(
          .node(Node(block.body.items, in: node.frame, node.bindings, at: block.location))
        )
      case .dynamic(let block) where block.type == type:
        isThere = true
        let collection = value(block.forEach, in: node.frame, node.bindings)
        guard let elements = elements(of: collection, isSet: false) else { return .unknown }
        for element in elements {
          let bindings =
            node.bindings + [Node.Bound(binding: block.iterator, value: Self.each(element), reach: reach)]
          found.append(
            .node(Node(block.content.items, in: node.frame, bindings, at: block.location))
          )
        }
      default: break
      }
    }
    return isThere ? .list(found) : nil
  }

  private func element(_ key: Known, of value: Known) -> Known {
    switch value {
    case .list(let elements):
      guard let number = key.number, let index = Int(exactly: number), elements.indices.contains(index) else {
        return .unknown
      }
      return elements[index]
    case .object(let fields): return key.text.flatMap { key in fields.first { $0.name == key }?.value } ?? .unknown
    default: return .unknown
    }
  }

  private func splat(_ value: Known, _ steps: [SplatStep], in frame: Frame, _ bindings: Node.Bindings) -> Known {
    let elements: [Known]
    switch value {
    case .unknown, .computed: return .unknown
    case .null: elements = []
    case .list(let all): elements = all
    default: elements = [value]
    }
    return .list(
      elements.map { element in
        steps.reduce(element) { value, step in
          switch step {
          case .attribute(let name): attribute(name, of: value)
          case .index(let key): self.element(self.value(key, in: frame, bindings), of: value)
          }
        }
      }
    )
  }

  private func object(_ items: [ObjectItem], in frame: Frame, _ bindings: Node.Bindings) -> Known {
    var fields: [Known.Field] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      let name: String
      switch key {
      case .name(let text): name = text
      case .expression(let expr):
        guard let text = self.value(expr, in: frame, bindings).text else { return .unknown }
        name = text
      case .raw: return .unknown
      }
      fields.append(Known.Field(name: name, value: self.value(value, in: frame, bindings)))
    }
    return .object(unordered: fields)
  }

  /// A value as the type of its variable makes it: fields that are left out have their defaults.
  private func converted(_ value: Known, to type: Expr, in frame: Frame) -> Known {
    guard case .call(let name, let arguments, _) = type, let argument = arguments.first else { return value }
    switch (name, value) {
    case ("optional", _): return converted(value, to: argument, in: frame)
    case ("set", .list(let elements)): return .set(of: elements)
    case ("list", .list(let elements)): return .list(elements.map { converted($0, to: argument, in: frame) })
    case ("map", .object(let fields)):
      return .object(fields.map { .init(name: $0.name, value: converted($0.value, to: argument, in: frame)) })
    case ("object", .object(let given)):
      guard case .object(let items) = argument else { return value }
      var fields: [Known.Field] = []
      for case .field(.name(let name), let type) in items {
        if let field = given.first(where: { $0.name == name }) {
          fields.append(.init(name: name, value: converted(field.value, to: type, in: frame)))
        } else if case .call("optional", let arguments, _) = type {
          let fallback = arguments.count > 1 ? self.value(arguments[1], in: frame) : .null
          fields.append(.init(name: name, value: converted(fallback, to: type, in: frame)))
        }
      }
      return .object(unordered: fields)
    default: return value
    }
  }
}
