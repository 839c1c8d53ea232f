import Files
import HCL

/// What a directory declares, by the addresses that are written in it.
///
/// That of a module is made once, and used for every call in every environment. That of a stack is used again for the next environment
/// that is like this one, with the few blocks that are others there.
final class DirectoryIndex {
  /// A resource or data source.
  final class Declared {
    /// The type of a resource; empty for a data source, which no rule is about.
    let type: String
    let address: String
    /// The provider, and which configuration of it: `aws`, and `us_east_1`.
    let provider: String
    let alias: String?
    fileprivate(set) var items: [Body.Item]
    /// `for_each` or `count`, if it is repeated, and the name that stands for the repetition.
    let repetition: Argument?
    let binding: Binding?
    /// Its arguments among those of all stacks; none in a module.
    let numbers: Range<Int>
    let location: SourceLocation

    init(_ block: Block, _ numbers: Range<Int>) {
      self.numbers = numbers
      let isData = block.type == "data"
      type = isData ? "" : block.labels[0]
      address = (isData ? "data." : "") + block.labels.joined(separator: ".")
      provider = block.labels[0].providerName
      items = block.body.items
      alias = items.providerAlias
      repetition = block.repetition
      binding = block.binding
      location = block.location
    }
  }

  final class Variable {
    let name: String
    let type: Expr
    let fallback: Expr?

    init(_ block: Block) {
      name = block.labels[0]
      type = block.body.items.argument("type")?.value ?? .null
      fallback = block.body.items.argument("default")?.value
    }
  }

  final class Call {
    let name: String
    fileprivate(set) var block: Block
    let repetition: Argument?
    /// Its arguments among those of all stacks; none in a module.
    let numbers: Range<Int>
    /// The module, or nil if nobody wrote it in Swift.
    let module: AnyModule?

    init(_ block: Block, of module: AnyModule?, _ numbers: Range<Int>) {
      self.numbers = numbers
      name = block.labels[0]
      self.block = block
      repetition = block.repetition
      self.module = module
    }
  }

  /// A configuration of a provider, or an output.
  final class Part {
    /// The provider, or the output.
    let name: String
    fileprivate(set) var block: Block
    /// Its arguments among those of all stacks; none in a module.
    let numbers: Range<Int>

    init(_ block: Block, _ numbers: Range<Int>) {
      name = block.labels[0]
      self.block = block
      self.numbers = numbers
    }
  }

  enum Entry {
    case resource(Int)
    case variable(Int)
    case local(Int)
    case call(Int)
  }

  private(set) var entries: [String: Entry] = [:]
  /// The entries of references that were seen, which are found quicker than by their text.
  private var known: [ObjectIdentifier: (reference: Reference, entry: Entry)] = [:]
  /// Whether it is used for many calls.
  private let isShared: Bool
  private(set) var resources: [Declared] = []
  private(set) var variables: [Variable] = []
  private(set) var locals: [(argument: Argument, number: Int?)] = []
  private(set) var calls: [Call] = []
  private(set) var outputs: [Part] = []
  private(set) var providers: [Part] = []
  /// What became of each block of a stack, by its place in the body.
  private var places: [Place] = []
  /// How many arguments come before those of the next block.
  private var count: Int
  /// Where the directory has HCL of its own that nobody reads before Terraform does.
  private(set) var hasRaw = false
  /// The rules that concern its resources; for a module, they are found once.
  var matches: [Inspection.Match]?

  /// What a reference leads to, or nil if another directory declares it.
  func entry(of reference: Reference) -> Entry? {
    guard isShared else { return entries[reference.address] }
    if let known = known[ObjectIdentifier(reference)] { return known.entry }
    guard let entry = entries[reference.address] else { return nil }
    known[ObjectIdentifier(reference)] = (reference, entry)
    return entry
  }

  /// What a block of a stack is in the index.
  private enum Place {
    case none
    case resource(Int)
    case call(Int)
    case provider(Int)
    case output(Int)
    /// Its arguments have been taken apart, and nothing can be put in for one of them.
    case locals
  }

  private init(isShared: Bool, from count: Int = 0) {
    self.isShared = isShared
    self.count = count
  }

  /// Indexes a stack, whose arguments follow those of others.
  convenience init(_ root: Root, from count: Int) {
    self.init(isShared: false, from: count)
    entries.reserveCapacity(root.body.items.count)
    let content = root.body.items.count - root.outputs.count - root.scope.content.count
    let modules = root.scope.namedModules
    for (index, item) in root.body.items.enumerated() {
      let isOutput = index >= root.body.items.count - root.outputs.count
      places.append(add(item, isContent: index >= content && !isOutput, isOutput: isOutput, modules))
    }
  }

  /// Indexes a module.
  convenience init(_ module: ModuleDirectory) {
    self.init(isShared: true)
    let modules = module.scope.namedModules
    for item in module.scope.content { _ = add(item, isContent: true, isOutput: false, modules) }
    for item in module.outputs { _ = add(item, isContent: false, isOutput: true, modules) }
    for case .block(let block) in module.variables {
      let variable = Variable(block)
      entries["var.\(variable.name)"] = .variable(variables.count)
      variables.append(variable)
    }
  }

  /// How many arguments there are up to its end.
  var end: Int { count }

  /// Puts in what another stack has otherwise that is like this one, and returns the numbers of the arguments; nil if that is not
  /// possible.
  func update(_ root: Root, _ differences: [Comparison.Difference], from first: Int) -> ArgumentSet? {
    var changed = ArgumentSet.none
    var last: Int?
    for difference in differences {
      changed.insert(first + difference.number)
      // Several may be in one block.
      if difference.item == last { continue }
      last = difference.item
      guard case .block(let block) = root.body.items[difference.item] else { return nil }
      switch places[difference.item] {
      case .none: break
      case .resource(let index): resources[index].items = block.body.items
      case .call(let index): calls[index].block = block
      case .provider(let index): providers[index].block = block
      case .output(let index): outputs[index].block = block
      case .locals: return nil
      }
    }
    return changed
  }

  func output(_ name: String) -> Part? { outputs.first { $0.name == name } }

  private func add(
    _ item: Body.Item,
    isContent: Bool,
    isOutput: Bool,
    _ modules: [(name: String, module: AnyModule)]
  ) -> Place {
    guard case .block(let block) = item else {
      if case .raw = item { hasRaw = true }
      if case .argument = item { count += 1 }
      return .none
    }
    let numbers = isShared ? 0..<0 : count..<(count + block.body.argumentCount)
    count += numbers.count
    if isOutput {
      outputs.append(Part(block, numbers))
      return .output(outputs.count - 1)
    }
    if block.type == "provider" {
      providers.append(Part(block, numbers))
      return .provider(providers.count - 1)
    }
    guard isContent else { return .none }
    switch block.type {
    case "locals":
      var number = numbers.lowerBound
      for case .argument(let local) in block.body.items {
        entries["local.\(local.name)"] = .local(locals.count)
        locals.append((local, isShared ? nil : number))
        number += 1
      }
      return .locals
    case "module":
      let call = Call(block, of: modules.last { $0.name == block.labels[0] }?.module, numbers)
      entries["module.\(call.name)"] = .call(calls.count)
      calls.append(call)
      return .call(calls.count - 1)
    case "resource", "data":
      let declared = Declared(block, numbers)
      entries[declared.address] = .resource(resources.count)
      resources.append(declared)
      return .resource(resources.count - 1)
    default: return .none
    }
  }
}

extension Scope {
  /// The modules that it calls, by the names of the calls.
  fileprivate var namedModules: [(name: String, module: AnyModule)] {
    calls.compactMap { call in
      guard case .module(let module) = call.target, case .block(let block) = items[call.index] else { return nil }
      return (block.labels[0], module)
    }
  }
}

extension Body {
  /// How many arguments there are in it, in blocks or not.
  fileprivate var argumentCount: Int {
    items.reduce(0) { count, item in
      switch item {
      case .argument: count + 1
      case .block(let block): count + block.body.argumentCount
      default: count
      }
    }
  }
}

extension Block {
  fileprivate var repetition: Argument? {
    guard binding != nil else { return nil }
    return body.items.argument("for_each") ?? body.items.argument("count")
  }
}
