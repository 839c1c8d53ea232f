import HCL

extension Evaluator {
  /// An attribute of an object, a resource or a module.
  func attribute(_ name: String, of value: PartialValue) -> PartialValue {
    switch value {
    case .object(let fields): return fields.first { $0.name == name }?.value ?? .unknown
    case .block(let instance): return attribute(name, of: instance)
    case .outputs(let module):
      guard let output = module.symbols.output(name) else { return .unknown }
      return self.value(output.value, in: module)
    case .list(let elements) where elements.count == 1:
      // A nested block that occurs once is read without an index.
      if case .block(let instance) = elements[0], instance.declaration == nil { return attribute(name, of: instance) }
      return .unknown
    default: return .unknown
    }
  }

  /// An argument of a resource, its nested blocks of a type, or an attribute that the provider computes.
  func attribute(_ name: String, of instance: BlockInstance) -> PartialValue {
    if let value = argument(name, of: instance) { return value }
    if instance.items.hasRaw { return .unknown }
    return instance.declaration == nil ? .null : .computed(instance, name)
  }

  /// The argument or the nested blocks with a name; nil if the resource or block sets neither.
  func argument(_ name: String, of instance: BlockInstance) -> PartialValue? {
    instance.argument(name).map { self.value($0.value, in: instance.module, instance.bindings) }
      ?? blocks(name, of: instance)
  }

  /// The nested blocks of a type, including those of `dynamic` blocks; nil if there are none.
  func blocks(_ type: String, of instance: BlockInstance) -> PartialValue? {
    var found: [PartialValue] = []
    var isDeclared = false
    for item in instance.items {
      switch item {
      case .block(let block) where block.type == type:
        isDeclared = true
        found.append(
          .block(BlockInstance(block.body.items, in: instance.module, instance.bindings, at: block.location))
        )
      case .dynamic(let block) where block.type == type:
        isDeclared = true
        let collection = value(block.forEach, in: instance.module, instance.bindings)
        guard let elements = elements(of: collection, isSet: false) else { return .unknown }
        for element in elements {
          let bindings =
            instance.bindings + [BoundValue(binding: block.iterator, value: Self.each(element), callDepth: callDepth)]
          found.append(
            .block(BlockInstance(block.content.items, in: instance.module, bindings, at: block.location))
          )
        }
      default: break
      }
    }
    guard isDeclared else { return nil }
    return found.isEmpty ? .null : .list(found)
  }

  /// The element of a collection at an index or key.
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

  /// The value of `value[*].step`.
  func splat(_ value: PartialValue, _ steps: [SplatStep], in module: ModuleInstance, _ bindings: Bindings)
    -> PartialValue
  {
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
          case .index(let key): self.element(self.value(key, in: module, bindings), of: value)
          }
        }
      }
    )
  }

  /// The value of an object expression; unknown if a key is.
  func object(_ items: [ObjectItem], in module: ModuleInstance, _ bindings: Bindings) -> PartialValue {
    var fields: [PartialValue.Field] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      let name: String
      switch key {
      case .name(let text): name = text
      case .expression(let expr):
        guard let text = self.value(expr, in: module, bindings).text else { return .unknown }
        name = text
      case .raw: return .unknown
      }
      fields.append(PartialValue.Field(name: name, value: self.value(value, in: module, bindings)))
    }
    return .object(unordered: fields)
  }

  /// A value converted to the type of its variable: optional fields that are not set have their defaults.
  func converted(_ value: PartialValue, to type: Expr, in module: ModuleInstance) -> PartialValue {
    guard case .call(let name, let arguments, _) = type, let argument = arguments.first else { return value }
    switch (name, value) {
    case ("optional", _): return converted(value, to: argument, in: module)
    case ("set", .list(let elements)): return .set(of: elements)
    case ("list", .list(let elements)) where argument.isCall:
      return .list(elements.map { converted($0, to: argument, in: module) })
    case ("map", .object(let fields)) where argument.isCall:
      return .object(fields.map { .init(name: $0.name, value: converted($0.value, to: argument, in: module)) })
    case ("object", .object(let given)):
      guard case .object(let items) = argument else { return value }
      var fields: [PartialValue.Field] = []
      for case .field(.name(let name), let type) in items {
        if let field = given.first(where: { $0.name == name }) {
          fields.append(.init(name: name, value: converted(field.value, to: type, in: module)))
        } else if case .call("optional", let arguments, _) = type {
          let fallback = arguments.count > 1 ? self.value(arguments[1], in: module) : .null
          fields.append(.init(name: name, value: converted(fallback, to: type, in: module)))
        }
      }
      return .object(unordered: fields)
    default: return value
    }
  }
}

extension Expr {
  /// True if the type constraint has other types in it, as `list(object({ … }))` has.
  fileprivate var isCall: Bool { if case .call = self { true } else { false } }
}
