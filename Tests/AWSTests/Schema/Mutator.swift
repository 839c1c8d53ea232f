import Diagnostics
import HCL
@testable import Terraform

/// Makes the mistakes that somebody can make in a block of a module, one at a time.
struct Mutator {
  let subject: ProviderBlock
  let group: SchemaGroup
  /// The names of the blocks around this one.
  var path: [String] = []
  /// Where the block is.
  let start: SourceLocation

  private var isTop: Bool { path.isEmpty }
  private var place: String { isTop ? subject.description : "\(path.joined(separator: ".")) of \(subject.description)" }

  func mutants(of body: Body) -> [Mutant] {
    body.items.indices.flatMap { index in
      switch body.items[index] {
      case .argument(let argument) where !argument.value.isOmitted: mutants(of: argument, at: index, in: body)
      case .block(let block): mutants(of: block, at: index, in: body)
      case .dynamic(let block): mutants(of: block, at: index, in: body)
      case .argument, .comment, .blank, .raw: [] as [Mutant]
      }
    }
  }

  private func mutants(of argument: Argument, at index: Int, in body: Body) -> [Mutant] {
    func replaced(by argument: Argument) -> Body { body.replacing(index, with: .argument(argument)) }
    let name = argument.name
    var mutants = typos(of: name).map { typo in
      let misspelt = Argument(typo, argument.value, of: argument.swiftType, at: argument.location)
      return Mutant(
        mistake: .misspelt,
        body: replaced(by: misspelt),
        id: .unknownArgument,
        mentions: [place, typo],
        remedy: isMeta(name) ? nil : "Did you mean \(name)?",
        location: argument.location
      )
    }
    guard !isMeta(name), case .attribute(let type, let use)? = group[name]?.kind else { return mutants }
    if case .required = use {
      let rest = body.replacing(index, with: .blank)
      mutants.append(
        Mutant(mistake: .removed, body: rest, id: .missingArgument, mentions: [place, name], location: start)
      )
    }
    let inner = (path + [name]).joined(separator: ".")
    for value in type.wrongValues {
      let mistyped = Argument(name, value, of: argument.swiftType, at: argument.location)
      mutants.append(
        Mutant(
          mistake: .mistyped,
          body: replaced(by: mistyped),
          id: .wrongType,
          mentions: ["\(inner) of \(subject.description)"],
          location: argument.location
        )
      )
    }
    return mutants
  }

  private func mutants(of block: Block, at index: Int, in body: Body) -> [Mutant] {
    var mutants = misspelt(block.type, at: block.location) { typo in
      body.replacing(index, with: .block(block.with(type: typo)))
    }
    guard !isMeta(block.type), case .block(let nested, let nesting)? = group[block.type]?.kind else { return mutants }
    if body.count(of: block.type) == nesting.minItems, !body.repeats(block.type) {
      let isLast = nesting.minItems == 1
      mutants.append(
        Mutant(
          mistake: .removed,
          body: body.replacing(index, with: .blank),
          id: isLast ? .missingBlock : .tooFewBlocks,
          mentions: [place, block.type],
          location: start
        )
      )
    }
    let argument = Argument(block.type, .list([.object([])]), at: block.location)
    mutants.append(
      Mutant(
        mistake: .mistyped,
        body: body.replacing(index, with: .argument(argument)),
        id: .blockAsArgument,
        mentions: [place, block.type],
        location: block.location
      )
    )
    return mutants
      + inside(block.type, nested, block.location).mutants(of: block.body).map { mutant in
        mutant.around(body.replacing(index, with: .block(block.with(mutant.body))))
      }
  }

  private func mutants(of block: DynamicBlock, at index: Int, in body: Body) -> [Mutant] {
    let mutants = misspelt(block.type, at: block.location) { typo in
      body.replacing(index, with: .dynamic(block.with(type: typo)))
    }
    guard case .block(let nested, _)? = group[block.type]?.kind else { return mutants }
    return mutants
      + inside(block.type, nested, block.location).mutants(of: block.content).map { mutant in
        mutant.around(body.replacing(index, with: .dynamic(block.with(mutant.body))))
      }
  }

  private func misspelt(_ name: String, at location: SourceLocation, _ body: (String) -> Body) -> [Mutant] {
    typos(of: name).map { typo in
      Mutant(
        mistake: .misspelt,
        body: body(typo),
        id: .unknownArgument,
        mentions: [place, typo],
        remedy: isMeta(name) ? nil : "Did you mean \(name)?",
        location: location
      )
    }
  }

  private func inside(_ name: String, _ group: SchemaGroup, _ location: SourceLocation) -> Mutator {
    Mutator(subject: subject, group: group, path: path + [name], start: location)
  }

  private func isMeta(_ name: String) -> Bool { isTop && subject.isMeta(name) }

  /// The name with a letter too many, one too few, and two in the wrong order, unless that is another name.
  private func typos(of name: String) -> [String] {
    var swapped = Array(name)
    swapped.swapAt(swapped.count - 1, swapped.count - 2)
    let typos = [name + name.suffix(1), String(name.dropLast()), String(swapped)]
    return typos.filter { $0 != name && group[$0] == nil && !isMeta($0) }
  }
}

extension Mutant {
  fileprivate func around(_ body: Body) -> Mutant {
    var mutant = self
    mutant.body = body
    return mutant
  }
}

extension Body {
  fileprivate func replacing(_ index: Int, with item: Item) -> Body {
    var body = self
    body.items[index] = item
    return body
  }

  fileprivate func count(of type: String) -> Int {
    items.count { if case .block(let block) = $0 { block.type == type } else { false } }
  }

  fileprivate func repeats(_ type: String) -> Bool {
    items.contains { if case .dynamic(let block) = $0 { block.type == type } else { false } }
  }
}

extension SchemaType {
  /// Values that Terraform does not convert to the type.
  fileprivate var wrongValues: [Expr] {
    let list = Expr.list([.string("a")])
    switch self {
    case .any: return []
    case .string: return [list, .object([])]
    case .number, .bool: return [list, .string("a")]
    case .list(let element), .set(let element): return [.string("a")] + element.wrongValues.map { .list([$0]) }
    case .map(let element): return [.string("a")] + element.wrongValues.map { .object([.field("a", $0)]) }
    case .object: return [.string("a")]
    }
  }
}

extension Block {
  /// The same block with another type or content.
  func with(type: String? = nil, _ body: Body? = nil) -> Block {
    Block(type ?? self.type, labels, (body ?? self.body).items, binding: binding, at: location)
  }
}

extension DynamicBlock {
  /// The same block with another type or content.
  fileprivate func with(type: String? = nil, _ content: Body? = nil) -> DynamicBlock {
    DynamicBlock(
      type ?? self.type,
      in: forEach,
      iterator: iterator,
      (content ?? self.content).items,
      at: location
    )
  }
}
