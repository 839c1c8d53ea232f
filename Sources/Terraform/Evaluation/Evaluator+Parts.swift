import HCL

extension Evaluator {
  /// An attribute of an object, a resource or a module.
  func attribute(_ name: String, of value: PartialValue) -> PartialValue {
    switch value {
    case .object: return value.field(name) ?? .unknown
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
    if let value = argument(name, of: instance) {
      // The provider decides the types of its arguments: it reads the string “443” as a number, and a list as a set.
      return instance.declaration?.type == "terraform_data" ? value : value.inTypeOfSchema ?? .unknown
    }
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
        guard let elements = elements(of: collection) else { return .unknown }
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
      guard let index = key.integer, elements.indices.contains(index) else { return .unknown }
      return elements[index]
    case .object: return key.text.flatMap { value.field($0) } ?? .unknown
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
    case .list(let all), .set(let all), .unordered(let all): elements = all
    default: elements = [value]
    }
    let results = elements.map { element in
      steps.reduce(element) { value, step in
        switch step {
        case .attribute(let name): attribute(name, of: value)
        case .index(let key): self.element(self.value(key, in: module, bindings), of: value)
        }
      }
    }
    if case .unordered = value { return .unordered(results) }
    return .list(results)
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

  /// A value converted to the type of its variable: optional fields that are not set have their defaults, and `1` is a string if the type is
  /// `string`.
  func converted(_ value: PartialValue, to type: Expr, in module: ModuleInstance) -> PartialValue {
    switch (type, value) {
    case (_, .null), (_, .unknown), (_, .computed): return value
    case (.keyword("string"), _):
      if case .encoded = value { return value }
      return value.text.map(PartialValue.string) ?? .unknown
    case (.keyword("number"), _): return value.numeral ?? .unknown
    case (.keyword("bool"), _): return value.flag.map(PartialValue.bool) ?? .unknown
    case (.call(let name, let arguments, _), _):
      guard let argument = arguments.first else { return value }
      return converted(value, to: name, of: argument, in: module)
    default: return value
    }
  }

  /// A value converted to a type with other types in it, such as `list(string)`.
  private func converted(_ value: PartialValue, to name: String, of type: Expr, in module: ModuleInstance)
    -> PartialValue
  {
    switch (name, value) {
    case ("optional", _): return converted(value, to: type, in: module)
    case ("set", .list(let elements)), ("set", .set(let elements)):
      return PartialValue.set(of: elements.map { converted($0, to: type, in: module) }) ?? .unknown
    case ("set", .unordered(let elements)): return .unordered(elements.map { converted($0, to: type, in: module) })
    case ("list", .list(let elements)), ("list", .set(let elements)):
      let elements = elements.map { converted($0, to: type, in: module) }
      return type.isAny ? PartialValue.unified(elements).map(PartialValue.list) ?? .unknown : .list(elements)
    case ("map", .object(let fields)):
      let values = fields.map { converted($0.value, to: type, in: module) }
      guard let values = type.isAny ? PartialValue.unified(values) : values else { return .unknown }
      return .object(zip(fields, values).map { .init(name: $0.name, value: $1) })
    case ("object", .object):
      guard case .object(let items) = type else { return value }
      var fields: [PartialValue.Field] = []
      for case .field(.name(let name), let type) in items {
        if let field = value.field(name) {
          fields.append(.init(name: name, value: converted(withDefault: field, to: type, in: module)))
        } else if case .call("optional", _, _) = type {
          fields.append(.init(name: name, value: converted(withDefault: .null, to: type, in: module)))
        }
      }
      return .object(unordered: fields)
    default: return value
    }
  }

  /// The value of a field, or the default of its type if it is null.
  private func converted(withDefault value: PartialValue, to type: Expr, in module: ModuleInstance) -> PartialValue {
    guard case .null = value, case .call("optional", let arguments, _) = type, arguments.count > 1 else {
      return converted(value, to: type, in: module)
    }
    return converted(self.value(arguments[1], in: module), to: type, in: module)
  }
}

extension Expr {
  /// True for the type constraint `any`.
  fileprivate var isAny: Bool { if case .keyword("any") = self { true } else { false } }
}
