import HCL

/// Evaluates expressions as far as their values are known before Terraform runs.
///
/// A variable has the value that the call of the module passes, or else its default. An output of another stack has the value
/// that the stack declares. Values that AWS computes, and raw HCL, are unknown.
final class Evaluator {
  /// The outermost module level that contributes to the values evaluated since this was last reset: the smallest number of module
  /// calls that lead to a part of them. 0 is the stack.
  var callDepth = Int.max
  /// The stacks of the environment by name.
  private let stacks: [String: ModuleInstance]
  private let compiler: ModuleCompiler
  /// The number of instances of one block up to which each is evaluated. Terraform itself takes minutes to plan as many.
  private static let maximumCount = 10_000

  init(_ stacks: [String: ModuleInstance], _ compiler: ModuleCompiler) {
    self.stacks = stacks
    self.compiler = compiler
  }

  /// The value of an expression in a module, with the names that are bound around it.
  func value(_ expr: Expr, in module: ModuleInstance, _ bindings: Bindings = []) -> PartialValue {
    switch expr {
    case .omitted, .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .decimal(let number): number.isFinite ? .decimal(number) : .unknown
    case .string(let text): .string(text)
    case .template(let template): self.value(of: template, in: module, bindings)
    case .list(let elements): .list(elements.compactMap { $0.isOmitted ? nil : value($0, in: module, bindings) })
    case .object(let items): object(items, in: module, bindings)
    case .reference(let reference): value(of: reference, in: module)
    case .bound(let binding): value(of: binding, bindings)
    case .attribute(let base, let name): attribute(name, of: value(base, in: module, bindings))
    case .index(let base, let key): element(value(key, in: module, bindings), of: value(base, in: module, bindings))
    case .splat(let base, let steps): splat(value(base, in: module, bindings), steps, in: module, bindings)
    case .call(let name, let arguments, let expandingLast):
      call(name, arguments, expandingLast, in: module, bindings)
    case .unary(let sign, let operand): unary(sign, value(operand, in: module, bindings))
    case .binary(let lhs, let sign, let rhs):
      binary(value(lhs, in: module, bindings), sign, value(rhs, in: module, bindings))
    case .conditional(let flag, let then, let otherwise):
      conditional(value(flag, in: module, bindings), then, otherwise, in: module, bindings)
    case .for(let loop): self.loop(loop, in: module, bindings)
    case .typed(let expr, _): value(expr, in: module, bindings)
    case .keyword, .raw, .invalid: .unknown
    }
  }
}

// MARK: - Names

extension Evaluator {
  private func value(of binding: Binding, _ bindings: Bindings) -> PartialValue {
    for bound in bindings.reversed() where bound.binding === binding {
      callDepth = min(callDepth, bound.callDepth)
      return bound.value
    }
    return .unknown
  }

  private func value(of reference: Reference, in module: ModuleInstance) -> PartialValue {
    if case .remoteState(let stack) = reference.address { return stacks[stack].map(PartialValue.outputs) ?? .unknown }
    // A reference to another directory has been reported by `BodyChecker`.
    guard let symbol = module.symbols[reference.address] else { return .unknown }
    switch symbol {
    case .variable(let index): return variable(index, in: module)
    case .local(let index): return local(index, in: module)
    case .resource(let index):
      if let known = module.resourceValues[index] { return known }
      let instances = instances(ofResource: index, in: module)
      let value = self.value(of: instances.map { ($0.key, .block($0)) }, module.symbols.resources[index].repetition)
      module.resourceValues[index] = value
      return value
    case .call(let index):
      if let known = module.callValues[index] { return known }
      guard let instances = instances(ofCall: index, in: module) else { return .unknown }
      let value = self.value(of: instances.map { ($0.key, .outputs($0)) }, module.symbols.calls[index].repetition)
      module.callValues[index] = value
      return value
    }
  }

  private func variable(_ index: Int, in module: ModuleInstance) -> PartialValue {
    guard let caller = module.caller else { return .unknown }
    if let known = module.variables[index] { return use(known) }
    let result = evaluating {
      let variable = module.symbols.variables[index]
      let value =
        if let argument = caller.block.body.items.argument(variable.name) {
          self.value(argument.value, in: caller.module, caller.bindings)
        } else {
          variable.fallback.map { self.value($0, in: module) } ?? .unknown
        }
      // The caller decides the value of an argument that it leaves out, too.
      callDepth = min(callDepth, caller.module.depth)
      return converted(value, to: variable.type, in: module)
    }
    module.variables[index] = result
    return use(result)
  }

  private func local(_ index: Int, in module: ModuleInstance) -> PartialValue {
    if let known = module.locals[index] { return use(known) }
    // A local value that refers to itself through raw HCL is unknown.
    module.locals[index] = EvaluatedValue(value: .unknown, callDepth: .max)
    let result = evaluating { value(module.symbols.locals[index].value, in: module) }
    module.locals[index] = result
    return use(result)
  }

  /// Evaluates a value by itself, apart from the values that are being evaluated around it.
  private func evaluating(_ evaluate: () -> PartialValue) -> EvaluatedValue {
    let outer = callDepth
    callDepth = .max
    defer { callDepth = outer }
    let value = evaluate()
    return EvaluatedValue(value: value, callDepth: callDepth)
  }

  /// Makes an evaluated value a part of the one that is being evaluated.
  private func use(_ evaluated: EvaluatedValue) -> PartialValue {
    callDepth = min(callDepth, evaluated.callDepth)
    return evaluated.value
  }
}

// MARK: - Repetition

extension Evaluator {
  /// The instances of a resource or data source.
  func instances(ofResource index: Int, in module: ModuleInstance) -> [BlockInstance] {
    if let known = module.resources[index] { return known }
    let declaration = module.symbols.resources[index]
    let instances = repetitions(declaration.repetition, declaration.binding, in: module).map { key, bindings in
      BlockInstance(declaration, in: module, bindings, key: key)
    }
    module.resources[index] = instances
    return instances
  }

  /// The instances of a module call; nil if the module is not written in Swift.
  func instances(ofCall index: Int, in module: ModuleInstance) -> [ModuleInstance]? {
    if let known = module.children[index] { return known }
    let call = module.symbols.calls[index]
    guard let called = call.module else { return nil }
    let symbols = compiler[called].symbols
    // `ModulePlacement` reports a module that calls itself, and the calls would never end.
    if module.isInside(symbols) { return nil }
    let instances = repetitions(call.repetition, call.block.binding, in: module).map { key, bindings in
      ModuleInstance(
        symbols,
        calledBy: ModuleInstance.Caller(module: module, declaration: call, bindings: bindings),
        key: key
      )
    }
    module.children[index] = instances
    return instances
  }

  /// The value of a reference to a resource or module call with these instances.
  private func value(of instances: [(key: InstanceKey, value: PartialValue)], _ repetition: Argument?) -> PartialValue {
    var fields: [PartialValue.Field] = []
    for instance in instances {
      switch instance.key {
      case .none: return instance.value
      case .unknown: return .unknown
      case .name(let name): fields.append(PartialValue.Field(name: name, value: instance.value))
      case .index: break
      }
    }
    return repetition?.name == "count" ? .list(instances.map(\.value)) : .object(unordered: fields)
  }

  /// The key of each instance of a block with `count` or `for_each`, and the value of `count` or `each` in it.
  private func repetitions(
    _ repetition: Argument?,
    _ binding: Binding?,
    in module: ModuleInstance
  ) -> [(key: InstanceKey, bindings: Bindings)] {
    guard let repetition, let binding else { return [(.none, [])] }
    let evaluated = evaluating { value(repetition.value, in: module) }
    switch (repetition.name, evaluated.value) {
    case ("count", let value):
      guard let count = value.integer, count <= Self.maximumCount else { break }
      return (0..<max(0, count)).map { index in
        let fields = [PartialValue.Field(name: "index", value: .integer(index))]
        return (.index(index), [BoundValue(binding: binding, value: .object(fields), callDepth: evaluated.callDepth)])
      }
    case ("for_each", let collection):
      // A list of computed values is a set of keys that are not known.
      guard let elements = elements(of: collection.forEachKeys) else { break }
      let names = elements.compactMap(\.key.text)
      guard names.count == elements.count else { break }
      return zip(names, elements).map { name, element in
        (.name(name), [BoundValue(binding: binding, value: Self.each(element), callDepth: evaluated.callDepth)])
      }
    default: break
    }
    return [(.unknown, [])]
  }

  /// The value of `each`, or of the iterator of a `dynamic` block.
  static func each(_ element: (key: PartialValue, value: PartialValue)) -> PartialValue {
    .object([
      PartialValue.Field(name: "key", value: element.key), PartialValue.Field(name: "value", value: element.value),
    ])
  }

  /// The elements of a collection; nil if they are unknown. In a set, an element is its own key.
  func elements(of collection: PartialValue) -> [(key: PartialValue, value: PartialValue)]? {
    switch collection {
    case .list(let values): values.enumerated().map { (.integer($0.offset), $0.element) }
    case .set(let values): values.map { ($0, $0) }
    // The values of a loop over a list without an order are of this case, too, so the keys are not known.
    case .unordered(let values): values.map { (.unknown, $0) }
    case .object(let fields): fields.map { (.string($0.name), $0.value) }
    default: nil
    }
  }
}
