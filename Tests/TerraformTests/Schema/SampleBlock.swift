import HCL
import Support
@testable import Terraform

/// Blocks with everything that a schema requires, and mistakes in them.
struct SampleBlock {
  /// A mistake that Terraform and Groundplan have to report.
  enum Mistake: CaseIterable {
    case unknownArgument, unknownBlock, readOnly, missing, wrongType, notANumber, notABool, tooMany, tooFew
    case blockAsArgument, argumentAsBlock
  }

  let group: SchemaGroup

  init(_ group: SchemaGroup) {
    self.group = group
  }

  /// Sets what is required, and nothing else.
  func fill(_ arguments: inout Arguments, but missing: String? = nil, line: UInt) {
    for member in group.members where member.name != missing {
      switch member.kind {
      case .attribute(let type, .required): arguments.set(member.name, Self.value(of: type))
      case .attribute: break
      case .block(let group, let nesting):
        for _ in 0..<nesting.minItems { Self.add(member.name, group, to: &arguments, line: line) }
      }
    }
  }

  /// Sets what is required, and some of the rest, but no `id`: of a data source, the schema does not say whether one can.
  func fillMore(_ arguments: inout Arguments, _ random: inout SeededGenerator, line: UInt) {
    fill(&arguments, line: line)
    for member in group.members where member.name != "id" && random.isOne(in: 5) {
      switch member.kind {
      case .attribute(let type, .optional): arguments.set(member.name, Self.value(of: type))
      case .block(let group, let nesting) where nesting.minItems == 0:
        Self.add(member.name, group, to: &arguments, line: line)
      case .attribute, .block: break
      }
    }
  }

  /// Makes a mistake, if the block has a place for it. Returns true if it does.
  func make(_ mistake: Mistake, in arguments: inout Arguments, _ random: inout SeededGenerator, line: UInt) -> Bool {
    switch mistake {
    case .unknownArgument:
      fill(&arguments, line: line)
      arguments.set("no_such_argument", .string("a"))
    case .unknownBlock:
      fill(&arguments, line: line)
      arguments.block("no_such_block", line: line) { _ in }
    case .readOnly:
      guard let name = pick(&random, { if case .attribute(.string, .computed) = $0 { true } else { false } }) else {
        return false
      }
      fill(&arguments, line: line)
      arguments.set(name, .string("a"))
    case .missing:
      guard let name = pick(&random, { if case .attribute(_, .required) = $0 { true } else { false } }) else {
        return false
      }
      fill(&arguments, but: name, line: line)
    case .wrongType: return set(&arguments, &random, line: line) { $0.isWrong ? $0.wrongValue : nil }
    case .notANumber:
      return set(&arguments, &random, line: line) { if case .number = $0 { .string("x1") } else { nil } }
    case .notABool: return set(&arguments, &random, line: line) { if case .bool = $0 { .string("yes") } else { nil } }
    case .tooMany: return block(&arguments, &random, line: line) { $0.maxItems < 20 ? $0.maxItems + 1 : nil }
    case .tooFew: return block(&arguments, &random, line: line) { $0.minItems > 0 ? $0.minItems - 1 : nil }
    case .blockAsArgument:
      guard let name = pick(&random, { if case .block = $0 { true } else { false } }) else { return false }
      fill(&arguments, but: name, line: line)
      arguments.set(name, .list([.object([])]))
    case .argumentAsBlock:
      guard let name = pick(&random, { if case .attribute(let type, .optional) = $0 { type.isPlain } else { false } })
      else { return false }
      fill(&arguments, line: line)
      arguments.block(name, line: line) { _ in }
    }
    return true
  }

  private func set(
    _ arguments: inout Arguments,
    _ random: inout SeededGenerator,
    line: UInt,
    _ value: (SchemaType) -> Expr?
  ) -> Bool {
    let name = pick(&random) { kind in
      guard case .attribute(let type, let use) = kind else { return false }
      if case .computed = use { return false }
      return value(type) != nil
    }
    guard let name, case .attribute(let type, _)? = group[name]?.kind, let value = value(type) else { return false }
    fill(&arguments, but: name, line: line)
    arguments.set(name, value)
    return true
  }

  private func block(
    _ arguments: inout Arguments,
    _ random: inout SeededGenerator,
    line: UInt,
    _ count: (SchemaMember.Nesting) -> Int?
  ) -> Bool {
    let name = pick(&random) { if case .block(_, let nesting) = $0 { count(nesting) != nil } else { false } }
    guard let name, case .block(let nested, let nesting)? = group[name]?.kind, let count = count(nesting) else {
      return false
    }
    fill(&arguments, but: name, line: line)
    for _ in 0..<count { Self.add(name, nested, to: &arguments, line: line) }
    return true
  }

  private func pick(_ random: inout SeededGenerator, _ isFit: (SchemaMember.Kind) -> Bool) -> String? {
    let names = group.members.filter { isFit($0.kind) }.map(\.name)
    return names.isEmpty ? nil : random.pick(names)
  }

  private static func add(_ name: String, _ group: SchemaGroup, to arguments: inout Arguments, line: UInt) {
    arguments.block(name, line: line) { SampleBlock(group).fill(&$0, line: line) }
  }

  private static func value(of type: SchemaType) -> Expr {
    switch type {
    case .string, .any: .string("a")
    case .number: .integer(1)
    case .bool: .bool(true)
    case .list(let element), .set(let element): .list([value(of: element)])
    case .map(let element): .object([.field("a", value(of: element))])
    case .object(let group):
      .object(
        group.members.compactMap { member in
          if case .attribute(let type, .required) = member.kind { .field(member.name, value(of: type)) } else { nil }
        }
      )
    }
  }
}

extension SchemaType {
  fileprivate var isPlain: Bool {
    switch self {
    case .string, .number, .bool, .map: true
    default: false
    }
  }

  fileprivate var isWrong: Bool { if case .any = self { false } else { true } }

  /// A value that Terraform does not convert to the type.
  fileprivate var wrongValue: Expr {
    switch self {
    case .string, .number, .bool: .list([.string("a")])
    case .list, .set, .map, .object: .string("a")
    case .any: .null
    }
  }
}
