import Diagnostics
import HCL

extension TypeChecker {
  /// Checks the arguments and nested blocks of a block against its schema.
  mutating func check(_ body: Body, as group: SchemaGroup, _ path: BlockPath, at start: SourceLocation) {
    var contents = BodyContents()
    for item in body.items {
      switch item {
      case .argument(let argument):
        locate(at: argument.location, argument: argument.name)
        if path.isTop, path.block.isMeta(argument.name) {
          checkMeta(argument)
        } else if !argument.value.isOmitted {
          if check(argument, in: group, path) { contents.names.append(argument.name) }
        }
      case .block(let block) where path.isTop && block.type == "lifecycle": checkLifecycle(block, of: group, path)
      case .block(let block) where path.isTop && path.block.isMeta(block.type):
        bind(block)
        read(block.body)
      case .block(let block):
        contents.names.append(block.type)
        check(block.body, named: block.type, in: group, path, at: block.location)
      case .dynamic(let block):
        bind(block)
        contents.dynamicBlocks.append(block.type)
        check(block.content, named: block.type, in: group, path, at: block.location)
      case .raw: contents.hasRaw = true
      case .comment, .blank: break
      }
    }
    locate(at: start)
    check(contents, in: group, path, at: start)
  }

  /// Checks an argument, and returns true if it counts as set.
  private mutating func check(_ argument: Argument, in group: SchemaGroup, _ path: BlockPath) -> Bool {
    // An invalid value has been reported by `BodyChecker`.
    if case .invalid = argument.value { return true }
    let name = argument.name
    let expression = argument.value
    guard let member = group[name] else {
      report(.unknownMember("argument", name, in: group, path, at: location))
      _ = self.type(of: expression)
      return false
    }
    guard case .attribute(let type, let requirement) = member.kind else {
      report(.blockAsArgument(name, path, at: location))
      _ = self.type(of: expression)
      return true
    }
    if case .computed = requirement {
      report(.readOnly(name, path, at: location))
      _ = self.type(of: expression)
      return true
    }
    if member.isDeprecated { report(.deprecatedMember("argument", name, path, at: location)) }
    let path = path.appending(name)
    check(expression, as: type, path, schemas.type(of: argument.swiftType))
    if case .null = expression { return false }
    return true
  }

  /// Checks a nested block, or the content of a `dynamic` block.
  private mutating func check(
    _ body: Body,
    named name: String,
    in group: SchemaGroup,
    _ path: BlockPath,
    at start: SourceLocation
  ) {
    guard let member = group[name] else {
      report(.unknownMember("block", name, in: group, path, at: start))
      return read(body)
    }
    if member.isDeprecated { report(.deprecatedMember("block", name, path, at: start)) }
    switch member.kind {
    case .block(let nested, _): check(body, as: nested, path.appending(name), at: start)
    // Terraform also accepts blocks for a list or a set of objects, and requires none of their arguments then.
    case .attribute(.list(.object(let nested)), let requirement),
      .attribute(.set(.object(let nested)), let requirement):
      if case .computed = requirement { report(.readOnly(name, path, at: start)) }
      check(body, as: nested.optional, path.appending(name), at: start)
    case .attribute:
      report(.argumentAsBlock(name, path, at: start))
      read(body)
    }
  }

  /// Checks that required arguments are set, and how often nested blocks occur.
  private mutating func check(
    _ contents: BodyContents,
    in group: SchemaGroup,
    _ path: BlockPath,
    at start: SourceLocation
  ) {
    for (index, name) in contents.names.enumerated() where contents.names.firstIndex(of: name) == index {
      guard case .block(_, let nesting)? = group[name]?.kind, nesting.maxItems < .max else { continue }
      let count = contents.count(of: name)
      if count > nesting.maxItems { report(.tooMany(name, count, nesting.maxItems, path, at: start)) }
    }
    if contents.hasRaw { return }
    var missing: [String] = []
    for member in group.required where !contents.dynamicBlocks.contains(member.name) {
      if case .block(_, let nesting) = member.kind {
        let count = contents.count(of: member.name)
        if count < nesting.minItems { report(.tooFew(member.name, count, nesting.minItems, path, at: start)) }
      } else if !contents.names.contains(member.name) {
        missing.append(member.name)
      }
    }
    if !missing.isEmpty { report(.missing(missing, path, at: start)) }
  }

  private mutating func checkMeta(_ argument: Argument) {
    // `for_each` has been checked already, for the type of `each`.
    if argument.name != "for_each" { _ = type(of: argument.value) }
  }

  private mutating func checkLifecycle(_ block: Block, of group: SchemaGroup, _ path: BlockPath) {
    for item in block.body.items {
      switch item {
      case .argument(let argument) where argument.name == "ignore_changes":
        locate(at: argument.location, argument: argument.name)
        guard case .list(let names) = argument.value else { continue }
        for case .raw(let attribute) in names {
          let name = String(attribute.prefix { $0 != "[" && $0 != "." })
          if group[name] == nil { report(.unknownMember("argument", name, in: group, path, at: location)) }
        }
      case .block(let nested):
        if let binding = nested.binding { bindings[ObjectIdentifier(binding)] = .group(group, path.block.type) }
        read(nested.body)
      case .argument(let argument):
        locate(at: argument.location, argument: argument.name)
        _ = type(of: argument.value)
      default: break
      }
    }
  }
}

/// The arguments and nested blocks of a body, by name.
private struct BodyContents {
  var names: [String] = []
  /// The types of `dynamic` blocks.
  var dynamicBlocks: [String] = []
  /// True if the body contains raw HCL, so unknown arguments and blocks may be present.
  var hasRaw = false

  func count(of name: String) -> Int { names.count { $0 == name } }
}

extension SchemaGroup {
  /// The same attributes and blocks, with all attributes optional.
  fileprivate var optional: SchemaGroup {
    SchemaGroup(
      members.map { member in
        guard case .attribute(let type, .required) = member.kind else { return member }
        return SchemaMember(
          name: member.name,
          kind: .attribute(type, .optional),
          isDeprecated: member.isDeprecated,
          isSensitive: member.isSensitive
        )
      }
    )
  }
}
