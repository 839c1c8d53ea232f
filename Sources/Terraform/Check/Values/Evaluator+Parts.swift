import HCL

extension Evaluator {
  func attribute(_ name: String, of value: PartialValue) -> PartialValue {
    switch value {
    case .object(let fields): return fields.first { $0.name == name }?.value ?? .unknown
    case .node(let node): return attribute(name, of: node)
    case .outputs(let frame):
      // The root of another stack is reached through its state: `….outputs.vpc_id`.
      guard let output = frame.symbols.output(name) else { return .unknown }
      return self.value(output.value, in: frame)
    case .list(let elements) where elements.count == 1:
      // A nested block that is there once.
      if case .node(let node) = elements[0], node.declaration == nil { return attribute(name, of: node) }
      return .unknown
    default: return .unknown
    }
  }

  /// An argument of a resource, its nested blocks of a type, or what it has once it is there.
  func attribute(_ name: String, of node: Node) -> PartialValue {
    if let value = argument(name, of: node) { return value }
    if node.items.hasRaw { return .unknown }
    return node.declaration == nil ? .null : .computed(node, name)
  }

  /// What a resource or block says under a name: an argument, or nested blocks.
  func argument(_ name: String, of node: Node) -> PartialValue? {
    node.argument(name).map { self.value($0.value, in: node.frame, node.bindings) } ?? blocks(name, of: node)
  }

  /// The nested blocks of a type, those of a loop included, or nil if there is none.
  func blocks(_ type: String, of node: Node) -> PartialValue? {
    var found: [PartialValue] = []
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
    guard isThere else { return nil }
    return found.isEmpty ? .null : .list(found)
  }

  func element(_ key: PartialValue, of value: PartialValue) -> PartialValue {
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

  func splat(_ value: PartialValue, _ steps: [SplatStep], in frame: Frame, _ bindings: Node.Bindings) -> PartialValue {
    let elements: [PartialValue]
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

  func object(_ items: [ObjectItem], in frame: Frame, _ bindings: Node.Bindings) -> PartialValue {
    var fields: [PartialValue.Field] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      let name: String
      switch key {
      case .name(let text): name = text
      case .expression(let expr):
        guard let text = self.value(expr, in: frame, bindings).text else { return .unknown }
        name = text
      case .raw: return .unknown
      }
      fields.append(PartialValue.Field(name: name, value: self.value(value, in: frame, bindings)))
    }
    return .object(unordered: fields)
  }

  /// A value as the type of its variable makes it: fields that are left out have their defaults.
  func converted(_ value: PartialValue, to type: Expr, in frame: Frame) -> PartialValue {
    guard case .call(let name, let arguments, _) = type, let argument = arguments.first else { return value }
    switch (name, value) {
    case ("optional", _): return converted(value, to: argument, in: frame)
    case ("set", .list(let elements)): return .set(of: elements)
    case ("list", .list(let elements)) where argument.isCall:
      return .list(elements.map { converted($0, to: argument, in: frame) })
    case ("map", .object(let fields)) where argument.isCall:
      return .object(fields.map { .init(name: $0.name, value: converted($0.value, to: argument, in: frame)) })
    case ("object", .object(let given)):
      guard case .object(let items) = argument else { return value }
      var fields: [PartialValue.Field] = []
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

extension Expr {
  /// Whether it is a type with others inside, so that there may be something to convert.
  fileprivate var isCall: Bool { if case .call = self { true } else { false } }
}
