import Files
import HCL

/// An environment while rules look at it.
final class InspectedEnvironment {
  let name: String
  let evaluator: Evaluator
  /// The fewest calls that lead to anything a rule has looked at since this was set.
  var reach = Int.max

  init(_ name: String, _ evaluator: Evaluator) {
    self.name = name
    self.evaluator = evaluator
  }

  /// Something that does not follow from what a module says, so that no rule that uses it is settled for all calls.
  func outside<Value>(_ value: () -> Value) -> Value {
    reach = -1
    return value()
  }

  /// What a resource or block says under a name. What it does not say is null, also if AWS has a value for it.
  func attribute(_ name: String, of node: Node) -> PlannedValue {
    evaluator.reach = node.reach
    let argument = node.argument(name)
    let known =
      argument.map { evaluator.value($0.value, in: node.frame, node.bindings) } ?? evaluator.blocks(name, of: node)
      ?? (node.items.hasRaw ? .unknown : .null)
    reach = min(reach, evaluator.reach)
    return PlannedValue(
      argumentName: name,
      known: known,
      node: node,
      written: argument.map { line(of: $0, in: node.frame) },
      reach: evaluator.reach,
      inspected: self
    )
  }

  /// The line of an argument, or of the local that it names.
  private func line(of argument: Argument, in frame: Frame) -> SourceLocation {
    guard case .reference(let reference) = argument.value,
      case .local(let index)? = frame.directory.entries[reference.address]
    else { return argument.location }
    return frame.directory.locals[index].location
  }

  /// The configuration of the provider of a resource. A module hands its aliases on under their own names.
  func provider(of node: Node) -> PlannedValue {
    var alias: String?
    if case .attribute(_, let name)? = node.argument("provider")?.value { alias = name }
    let kind = node.declaration?.type.prefix { $0 != "_" } ?? ""
    let root = node.frame.root
    for block in root.directory.providers where block.labels[0] == kind {
      guard evaluator.value(block.body.items.argument("alias")?.value ?? .null, in: root).text == alias else {
        continue
      }
      let configuration = Node(block.body.items, in: root, [], reach: 0, at: block.location)
      return PlannedValue(
        argumentName: "provider",
        known: .node(configuration),
        node: configuration,
        written: block.location,
        reach: 0,
        inspected: self
      )
    }
    return PlannedValue(argumentName: "provider", known: .null, node: node, written: nil, reach: 0, inspected: self)
  }
}
