import HCL

/// Finds out which parts of the values of a directory are secret.
///
/// It follows the rules by which Terraform marks values as sensitive: an attribute that the provider calls sensitive, a variable and an
/// output that are a ``Secret``, and what is made of them.
struct SecretFlow {
  private let declarations: Declarations
  private let modules: ModuleCompiler
  /// The names of the variables that are sensitive.
  private let variables: Set<String>
  /// The resources and data sources that have an attribute that the provider calls sensitive.
  private var resources: [Address: Sensitivity] = [:]
  private var locals: [String: Argument] = [:]
  private var known: [String: Sensitivity] = [:]
  private var calls: [String: (outputs: Set<String>, isRepeated: Bool)] = [:]
  /// The values of loop variables, and of `each`.
  private var bindings: [ObjectIdentifier: Sensitivity] = [:]

  init(
    _ declarations: Declarations,
    variables: [Body.Item],
    _ providers: [(name: String, reader: SchemaReader)],
    _ modules: ModuleCompiler
  ) {
    self.declarations = declarations
    self.modules = modules
    self.variables = variables.sensitiveBlocks
    note(declarations.items, providers)
    for call in declarations.calls {
      guard let module = call.module, case .block(let block) = declarations.items[call.blockIndex] else { continue }
      let outputs = modules[module].outputs.sensitiveBlocks
      if !outputs.isEmpty { calls[call.name] = (outputs, block.binding != nil) }
    }
  }

  private mutating func note(_ items: [Body.Item], _ providers: [(name: String, reader: SchemaReader)]) {
    for case .block(let block) in items {
      switch block.type {
      case "locals": for case .argument(let local) in block.body.items { locals[local.name] = local }
      case "check":
        note(block.body.items, providers)
        // Only the check can refer to its data source.
        guard let binding = block.binding else { continue }
        for case .block(let data) in block.body.items {
          if let address = ProviderBlock(data)?.address { bindings[ObjectIdentifier(binding)] = resources[address] }
        }
      default:
        guard let resource = ProviderBlock(block), let address = resource.address,
          let reader = providers.first(where: { $0.name == block.provider ?? resource.provider })?.reader,
          // A schema that cannot be read has been reported by the type check.
          let group = try? reader.entry(resource.schemaKey)?.group, group.firstSensitive != nil
        else { continue }
        let one = Sensitivity.block(group, address.description)
        resources[address] = block.binding == nil ? one : .elements(one)
      }
    }
  }

  /// Sets the value of a name that a block or a loop binds.
  mutating func bind(_ binding: Binding, _ value: Sensitivity) { bindings[ObjectIdentifier(binding)] = value }

  /// Sets the values of `each`, or of the iterator of a `dynamic` block.
  mutating func bind(_ binding: Binding, toElementOf collection: Sensitivity) {
    // The keys of a map are not secret, unless the map is as a whole.
    let key = collection.ownSource.map { Sensitivity.secret($0) } ?? .open
    bind(binding, .collection([("key", key), ("value", collection.element)]))
  }
}

// MARK: - Expressions

extension SecretFlow {
  /// The sensitivity of the value of an expression.
  mutating func value(of expr: Expr) -> Sensitivity {
    switch expr {
    case .omitted, .null, .bool, .integer, .decimal, .string, .keyword, .raw, .invalid: return .open
    case .template(let template): return value(of: template.segments)
    case .list(let elements):
      return .collection(elements.enumerated().map { ("\($0.offset)", value(of: $0.element)) })
    case .object(let items): return value(of: items)
    case .reference(let reference): return value(of: reference)
    case .bound(let binding): return bindings[ObjectIdentifier(binding)] ?? .open
    case .attribute(let base, let name): return value(of: base).part(name)
    case .index(let base, let key): return element(value(of: base), key)
    case .splat(let base, let steps): return splat(value(of: base), steps)
    case .call(let name, let arguments, _): return .result(of: name, arguments.map { value(of: $0) })
    case .typed(let expr, _): return value(of: expr)
    case .unary(_, let operand): return value(of: operand).whole
    case .binary(let lhs, let op, let rhs):
      let both = Sensitivity.any(of: [value(of: lhs).whole, value(of: rhs).whole])
      return op.isArithmetic ? both : both.implicit
    case .conditional(let condition, let then, let otherwise):
      let condition = value(of: condition).implicit
      return Sensitivity.any(of: [value(of: then), value(of: otherwise)]).marked(by: condition)
    case .for(let loop): return value(of: loop)
    }
  }

  private mutating func value(of reference: Reference) -> Sensitivity {
    // An output of another stack is never secret.
    guard reference.directory === declarations.directory else { return .open }
    switch reference.address {
    case .variable(let name):
      return variables.contains(name) ? .secret(Sensitivity.Source(description: "var.\(name), a Secret")) : .open
    case .local(let name): return value(ofLocal: name)
    case .resource, .dataSource: return resources[reference.address] ?? .open
    case .moduleCall(let name):
      guard let call = calls[name] else { return .open }
      let outputs = call.outputs.map { output in
        (output, Sensitivity.secret(Sensitivity.Source(description: "module.\(name).\(output), a Secret")))
      }
      let one = Sensitivity.collection(outputs)
      return call.isRepeated ? .elements(one) : one
    case .check, .remoteState: return .open
    }
  }

  private mutating func value(ofLocal name: String) -> Sensitivity {
    if let known = known[name] { return known }
    // A local value that refers to itself is reported by Terraform.
    known[name] = .open
    guard let local = locals[name] else { return .open }
    var value = value(of: local.value)
    if value.source == nil, (local.swiftType as? SwiftType)?.type.assignedType.isSensitive == true {
      value = .secret(Sensitivity.Source(description: "local.\(name), a Secret"))
    }
    known[name] = value
    return value
  }

  private mutating func value(of items: [ObjectItem]) -> Sensitivity {
    var parts: [String: Sensitivity] = [:]
    var others = Sensitivity.open
    var keys = Sensitivity.open
    for case .field(let key, let value) in items {
      if let name = key.literal {
        parts[name] = self.value(of: value)
      } else {
        if case .expression(let key) = key { keys = keys.or(self.value(of: key).whole) }
        others = others.or(self.value(of: value))
      }
    }
    let named = Sensitivity.collection(parts.map { ($0.key, $0.value) })
    if case .open = others { return named.marked(by: keys) }
    return Sensitivity.elements(others.or(named.element)).marked(by: keys)
  }

  private mutating func element(_ collection: Sensitivity, _ key: Expr) -> Sensitivity {
    let index = value(of: key).whole
    let element =
      switch key {
      case .string(let name): collection.part(name)
      case .integer(let number): collection.part("\(number)")
      default: collection.element
      }
    return element.marked(by: index.implicit)
  }

  private mutating func splat(_ base: Sensitivity, _ steps: [SplatStep]) -> Sensitivity {
    var element =
      switch base {
      // `[*]` makes a list of a single value.
      case .secret, .open, .block: base
      case .elements, .parts: base.element
      }
    for step in steps {
      switch step {
      case .attribute(let name): element = element.part(name)
      case .index(let key): element = self.element(element, key)
      }
    }
    if base.ownSource != nil { return element.whole }
    return .elements(element)
  }

  private mutating func value(of loop: ForExpr) -> Sensitivity {
    let collection = value(of: loop.collection)
    bind(loop, collection)
    var mark = collection.ownSource == nil ? Sensitivity.open : collection
    if let condition = loop.condition { mark = mark.or(value(of: condition).implicit) }
    switch loop.result {
    case .list(let element): return Sensitivity.elements(value(of: element)).marked(by: mark)
    case .object(let key, let value, let isGrouping):
      mark = mark.or(self.value(of: key).whole)
      let element = self.value(of: value)
      return Sensitivity.elements(isGrouping ? .elements(element) : element).marked(by: mark)
    }
  }

  private mutating func bind(_ loop: ForExpr, _ collection: Sensitivity) {
    if let key = loop.key { bind(key, collection.ownSource == nil ? .open : collection) }
    bind(loop.value, collection.element)
  }

  private mutating func value(of segments: [Template.Segment]) -> Sensitivity {
    var all: [Sensitivity] = []
    for segment in segments {
      switch segment {
      case .text: break
      case .interpolation(let expr):
        let value = value(of: expr)
        // A template that consists of one interpolation has the value of its expression.
        if segments.count == 1 { return value }
        all.append(value.whole)
      case .conditional(let condition, let then, let otherwise):
        all += [value(of: condition).implicit, value(of: then).whole, value(of: otherwise).whole]
      case .loop(let key, let element, let collection, let content):
        let collection = value(of: collection)
        bind(ForExpr(key: key, value: element, in: .null, .list(.null)), collection)
        all += [collection.ownSource == nil ? .open : collection, value(of: content).whole]
      }
    }
    return .any(of: all)
  }
}

extension [Body.Item] {
  /// The labels of the variables or outputs with `sensitive = true`.
  var sensitiveBlocks: Set<String> {
    Set(blocks.filter { $0.body.items.argument("sensitive") != nil }.compactMap(\.labels.first))
  }
}
