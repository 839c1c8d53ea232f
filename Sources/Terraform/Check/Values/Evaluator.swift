import HCL

/// Finds out what can be known of an expression before Terraform runs.
///
/// What a module gets is what its call says, what it leaves out is the default of the variable, and what another stack gives out
/// is what that stack declares. What is left unknown is what AWS alone knows, and what is written as raw HCL.
final class Evaluator {
  /// How far out the values come from that were read last: the fewest calls that lead to a part of them.
  var reach = Int.max
  /// The stacks of the environment, by their names.
  private let stacks: [(name: String, frame: Frame)]
  private let modules: ModuleCompiler

  init(
    _ stacks: [(name: String, frame: Frame)],
    _ modules: ModuleCompiler
  ) {
    self.stacks = stacks
    self.modules = modules
  }

  func value(_ expr: Expr, in frame: Frame, _ bindings: Node.Bindings = []) -> PartialValue {
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
    case .keyword, .raw, .invalid: .unknown
    }
  }
}

// MARK: - Names

extension Evaluator {
  private func value(of binding: Binding, _ bindings: Node.Bindings) -> PartialValue {
    for bound in bindings.reversed() where bound.binding === binding {
      reach = min(reach, bound.reach)
      return bound.value
    }
    return .unknown
  }

  private func value(of reference: Reference, in frame: Frame) -> PartialValue {
    if case .remoteState(let stack) = reference.address {
      return stacks.first { $0.name == stack }.map { .outputs($0.frame) } ?? .unknown
    }
    // A use of what is declared nowhere is reported when references are resolved.
    guard let symbol = frame.symbols[reference.address] else { return .unknown }
    switch symbol {
    case .variable(let index): return variable(index, in: frame)
    case .local(let index): return local(index, in: frame)
    case .resource(let index):
      let nodes = nodes(index, in: frame)
      if case .none? = nodes.first?.key { return .node(nodes[0]) }
      return repeated(nodes.map { ($0.key, .node($0)) }, frame.symbols.resources[index].repetition)
    case .call(let index):
      guard let frames = frames(index, in: frame) else { return .unknown }
      if case .none? = frames.first?.key { return .outputs(frames[0]) }
      return repeated(frames.map { ($0.key, .outputs($0)) }, frame.symbols.calls[index].repetition)
    }
  }

  private func variable(_ index: Int, in frame: Frame) -> PartialValue {
    guard let call = frame.call else { return .unknown }
    if let slot = frame.variables[index] {
      reach = min(reach, slot.reach)
      return slot.value
    }
    let outer = reach
    reach = .max
    let variable = frame.symbols.variables[index]
    var value: PartialValue
    if let argument = call.block.body.items.argument(variable.name) {
      value = self.value(argument.value, in: call.frame, call.bindings)
    } else {
      // Whoever leaves an argument out has decided as much as whoever passes one.
      value = variable.fallback.map { self.value($0, in: frame) } ?? .unknown
    }
    value = converted(value, to: variable.type, in: frame)
    reach = min(reach, call.frame.depth)
    frame.variables[index] = Frame.Slot(value: value, reach: reach)
    reach = min(reach, outer)
    return value
  }

  private func local(_ index: Int, in frame: Frame) -> PartialValue {
    if let slot = frame.locals[index] {
      reach = min(reach, slot.reach)
      return slot.value
    }
    let outer = reach
    reach = .max
    let local = frame.symbols.locals[index]
    // A local that leads to itself, by raw HCL, is not known.
    frame.locals[index] = Frame.Slot(value: .unknown, reach: reach)
    let value = self.value(local.value, in: frame)
    frame.locals[index] = Frame.Slot(value: value, reach: reach)
    reach = min(reach, outer)
    return value
  }

  /// What the name of something repeated stands for.
  private func repeated(_ elements: [(key: Node.Key, value: PartialValue)], _ repetition: Argument?) -> PartialValue {
    var fields: [PartialValue.Field] = []
    for element in elements {
      switch element.key {
      case .unknown: return .unknown
      case .name(let name): fields.append(PartialValue.Field(name: name, value: element.value))
      case .none, .index: break
      }
    }
    return repetition?.name == "count" ? .list(elements.map(\.value)) : .object(fields)
  }

  /// The resources that a block declares.
  func nodes(_ index: Int, in frame: Frame) -> [Node] {
    if let kept = frame.nodes[index] {
      return kept
    }
    let declared = frame.symbols.resources[index]
    guard declared.repetition != nil else {
      let nodes = [Node(declared, in: frame)]
      frame.nodes[index] = nodes
      return nodes
    }
    let outer = reach
    reach = .max
    let nodes = repetitions(declared.repetition, declared.binding, in: frame).map { key, bindings in
      Node(declared, in: frame, bindings, key: key)
    }
    frame.nodes[index] = nodes
    reach = min(reach, outer)
    return nodes
  }

  /// The modules that a block calls, or nil if nobody wrote them in Swift.
  func frames(_ index: Int, in frame: Frame) -> [Frame]? {
    let call = frame.symbols.calls[index]
    guard let module = call.module else { return nil }
    let symbols = modules[module].symbols
    if let kept = frame.frames[index] {
      return kept
    }
    // A module that calls itself is an error of its own, and has no end.
    if frame.isInside(symbols) { return nil }
    let outer = reach
    reach = .max
    let frames = repetitions(call.repetition, call.block.binding, in: frame).map { key, bindings in
      Frame(symbols, calledBy: Frame.Call(frame: frame, declared: call, bindings: bindings), key: key)
    }
    frame.frames[index] = frames
    reach = min(reach, outer)
    return frames
  }

  private func repetitions(
    _ repetition: Argument?,
    _ binding: Binding?,
    in frame: Frame
  ) -> [(key: Node.Key, bindings: Node.Bindings)] {
    guard let repetition, let binding else { return [(.none, [])] }
    switch (repetition.name, value(repetition.value, in: frame)) {
    case ("count", .integer(let count)):
      return (0..<max(0, count)).map { index in
        let fields = [PartialValue.Field(name: "index", value: .integer(index))]
        return (.index(index), [Node.Bound(binding: binding, value: .object(fields), reach: reach)])
      }
    case ("for_each", let collection):
      guard let elements = elements(of: collection) else { break }
      let names = elements.compactMap(\.key.text)
      guard names.count == elements.count else { break }
      return zip(names, elements).map { name, element in
        (.name(name), [Node.Bound(binding: binding, value: Self.each(element), reach: reach)])
      }
    default: break
    }
    return [(.unknown, [])]
  }

  /// What `each`, or the iterator of a dynamic block, stands for.
  static func each(_ element: (key: PartialValue, value: PartialValue)) -> PartialValue {
    .object([
      PartialValue.Field(name: "key", value: element.key), PartialValue.Field(name: "value", value: element.value),
    ])
  }

  /// What a loop goes over, or nil if that is not known. In a set, each element is its own key.
  func elements(of collection: PartialValue, isSet: Bool = true) -> [(key: PartialValue, value: PartialValue)]? {
    switch collection {
    case .list(let values):
      isSet
        ? values.map { ($0, $0) } : values.enumerated().map { (.integer($0.offset), $0.element) }
    case .object(let fields): fields.map { (.string($0.name), $0.value) }
    default: nil
    }
  }
}
