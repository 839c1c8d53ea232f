import Diagnostics
import HCL

extension TypeChecker {
  /// Checks the arguments and blocks of a block against what its schema has.
  mutating func check(_ body: Body, as group: SchemaGroup, _ place: SchemaPath, at start: SourceLocation) {
    var present = Present()
    for item in body.items {
      switch item {
      case .argument(let argument):
        locate(at: argument.location, argument: argument.name)
        if place.isTop, place.subject.isMeta(argument.name) {
          checkMeta(argument)
        } else if !argument.value.isOmitted {
          if check(argument, in: group, place) { present.names.append(argument.name) }
        }
      case .block(let block) where place.isTop && block.type == "lifecycle": checkLifecycle(block, of: group, place)
      case .block(let block) where place.isTop && place.subject.isMeta(block.type):
        bind(block)
        read(block.body)
      case .block(let block):
        present.names.append(block.type)
        check(block.body, named: block.type, in: group, place, at: block.location)
      case .dynamic(let block):
        bind(block)
        present.dynamic.append(block.type)
        check(block.content, named: block.type, in: group, place, at: block.location)
      case .raw: present.isRaw = true
      case .comment, .blank: break
      }
    }
    locate(at: start)
    check(present, in: group, place, at: start)
  }

  /// Returns whether the argument says something.
  private mutating func check(_ argument: Argument, in group: SchemaGroup, _ place: SchemaPath) -> Bool {
    // What cannot be is told already, and may stand for an argument that is none.
    if case .invalid = argument.value { return true }
    let name = argument.name
    let expression = argument.value
    guard let member = group[name] else {
      report(.unknownMember("argument", name, in: group, place, at: location))
      _ = type(of: expression)
      return false
    }
    guard case .attribute(let wanted, let use) = member.kind else {
      report(.blockAsArgument(name, place, at: location))
      _ = type(of: expression)
      return true
    }
    if case .computed = use {
      report(.readOnly(name, place, at: location))
      _ = type(of: expression)
      return true
    }
    if member.isDeprecated { report(.deprecatedMember("argument", name, place, at: location)) }
    let place = place.inside(name)
    check(expression, as: wanted, place, place.kind, schemas.type(of: argument.swiftType))
    if case .null = expression { return false }
    return true
  }

  /// Checks a nested block, or the content of a `dynamic` one.
  private mutating func check(
    _ body: Body,
    named name: String,
    in group: SchemaGroup,
    _ place: SchemaPath,
    at start: SourceLocation
  ) {
    guard let member = group[name] else {
      report(.unknownMember("block", name, in: group, place, at: start))
      return read(body)
    }
    if member.isDeprecated { report(.deprecatedMember("block", name, place, at: start)) }
    switch member.kind {
    case .block(let nested, _): check(body, as: nested, place.inside(name), at: start)
    // Terraform takes blocks for a list or a set of objects as well, and none of their arguments is required then.
    case .attribute(.list(.object(let nested)), let use), .attribute(.set(.object(let nested)), let use):
      if case .computed = use { report(.readOnly(name, place, at: start)) }
      check(body, as: nested.optional, place.inside(name), at: start)
    case .attribute:
      report(.argumentAsBlock(name, place, at: start))
      read(body)
    }
  }

  /// Checks how often arguments and blocks are there.
  private mutating func check(_ present: Present, in group: SchemaGroup, _ place: SchemaPath, at start: SourceLocation)
  {
    for (index, name) in present.names.enumerated() where present.names.firstIndex(of: name) == index {
      guard case .block(_, let nesting)? = group[name]?.kind, nesting.most < .max else { continue }
      let count = present.count(of: name)
      if count > nesting.most { report(.tooMany(name, count, nesting.most, place, at: start)) }
    }
    if present.isRaw { return }
    var missing: [String] = []
    for member in group.needed where !present.dynamic.contains(member.name) {
      if case .block(_, let nesting) = member.kind {
        let count = present.count(of: member.name)
        if count < nesting.least { report(.tooFew(member.name, count, nesting.least, place, at: start)) }
      } else if !present.names.contains(member.name) {
        missing.append(member.name)
      }
    }
    if !missing.isEmpty { report(.missing(missing, place, at: start)) }
  }

  private mutating func checkMeta(_ argument: Argument) {
    // What repeats a block has been looked at already, to know what `each` is.
    if argument.name != "for_each" { _ = type(of: argument.value) }
  }

  private mutating func checkLifecycle(_ block: Block, of group: SchemaGroup, _ place: SchemaPath) {
    for item in block.body.items {
      switch item {
      case .argument(let argument) where argument.name == "ignore_changes":
        locate(at: argument.location, argument: argument.name)
        guard case .list(let names) = argument.value else { continue }
        for case .raw(let path) in names {
          let name = String(path.prefix { $0 != "[" && $0 != "." })
          if group[name] == nil { report(.unknownMember("argument", name, in: group, place, at: location)) }
        }
      case .block(let nested):
        if let binding = nested.binding { bindings[ObjectIdentifier(binding)] = .group(group, place.subject.type) }
        read(nested.body)
      case .argument(let argument):
        locate(at: argument.location, argument: argument.name)
        _ = type(of: argument.value)
      default: break
      }
    }
  }
}

/// What a body has.
private struct Present {
  var names: [String] = []
  /// The blocks that are there for each element of something.
  var dynamic: [String] = []
  /// Whether there may be more, in HCL that is written as it is.
  var isRaw = false

  func count(of name: String) -> Int { names.count { $0 == name } }
}

extension SchemaGroup {
  /// The same members, and none of them required.
  fileprivate var optional: SchemaGroup {
    SchemaGroup(
      members.map { member in
        guard case .attribute(let type, .required) = member.kind else { return member }
        return SchemaMember(name: member.name, kind: .attribute(type, .optional), isDeprecated: member.isDeprecated)
      }
    )
  }
}
