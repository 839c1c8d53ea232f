import Diagnostics
import Synchronization

/// Reads the types of a provider schema, each when it is first used.
final class SchemaReader: Sendable {
  struct Entry {
    let group: SchemaGroup
    let isDeprecated: Bool
  }

  let schema: ProviderSchema
  /// The constraints on identifiers, by the names and paths of arguments.
  private let constraints: [String: IdentifierConstraint]
  /// The last names of these paths.
  private let endsOfPaths: Set<String>
  private let entries = Mutex<[String: Entry?]>([:])
  private let shared = Mutex<[String: SchemaGroup]>([:])

  init(_ schema: ProviderSchema) {
    self.schema = schema
    let pairs = schema.identifiers.flatMap { constraint in constraint.arguments.map { ($0, constraint) } }
    constraints = Dictionary(pairs) { first, _ in first }
    endsOfPaths = Set(
      constraints.keys.compactMap { name in
        name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map(String.init) : nil
      }
    )
  }

  /// The constraint on an argument, or on an attribute with its name; nil if there is none.
  func constraint(on argument: String, at path: @autoclosure () -> String? = nil) -> IdentifierConstraint? {
    if constraints.isEmpty { return nil }
    if endsOfPaths.contains(argument), let kind = path().flatMap({ constraints[$0] }) { return kind }
    return constraints[argument]
  }

  /// The attributes and blocks of a type by its key in the schema: `resource aws_vpc`, `data aws_vpc` or `provider`. Nil if the provider
  /// has no such type.
  ///
  /// - Throws: A diagnostic at the line of the schema if the line of the type cannot be read.
  func entry(_ key: String) throws(Diagnostic) -> Entry? {
    if let known = entries.withLock({ $0[key] }) { return known }
    do throws(MalformedSchema) {
      guard let text = schema.lines.content(of: key) else {
        entries.withLock { $0[key] = .some(nil) }
        return nil
      }
      var scanner = SchemaScanner(text)
      let isDeprecated = scanner.skip("-")
      let entry = Entry(group: try group(&scanner), isDeprecated: isDeprecated)
      entries.withLock { $0[key] = entry }
      return entry
    } catch {
      throw .malformedSchema(schema, "the line “\(key)” has “\(error.found)” at an unexpected place")
    }
  }

  private func group(_ text: inout SchemaScanner) throws(MalformedSchema) -> SchemaGroup {
    try text.expect("{")
    let group = text.skip("$") ? try shared(text.word()) : SchemaGroup(try members(&text))
    try text.expect("}")
    return group
  }

  /// A group that several types share: the line `$name …`.
  private func shared(_ name: String) throws(MalformedSchema) -> SchemaGroup {
    if let group = shared.withLock({ $0[name] }) { return group }
    guard let content = schema.lines.content(of: "$\(name)") else { throw MalformedSchema(found: "$\(name)") }
    var text = SchemaScanner(content)
    let group = SchemaGroup(try members(&text))
    shared.withLock { $0[name] = group }
    return group
  }

  private func members(_ text: inout SchemaScanner) throws(MalformedSchema) -> [SchemaMember] {
    var members: [SchemaMember] = []
    guard !text.isAtEndOfGroup else { return members }
    repeat { members.append(try member(&text)) } while text.skip(" ")
    return members
  }

  private func member(_ text: inout SchemaScanner) throws(MalformedSchema) -> SchemaMember {
    let name = text.word()
    if name.isEmpty { throw text.malformed }
    if text.skip("@") {
      let form = try form(&text)
      let minItems = text.skip(">") ? try text.number() : 0
      let maxItems = text.skip("<") ? try text.number() : form == .single ? 1 : .max
      let isDeprecated = text.skip("-")
      let nesting = SchemaMember.Nesting(form: form, minItems: minItems, maxItems: maxItems)
      return SchemaMember(name: name, kind: .block(try group(&text), nesting), isDeprecated: isDeprecated)
    }
    let requirement: SchemaMember.Requirement = text.skip("!") ? .required : text.skip("?") ? .optional : .computed
    _ = text.skip("=")
    let type = try type(&text)
    let isSensitive = text.skip("*")
    let kind = SchemaMember.Kind.attribute(type, requirement)
    return SchemaMember(name: name, kind: kind, isDeprecated: text.skip("-"), isSensitive: isSensitive)
  }

  private func form(_ text: inout SchemaScanner) throws(MalformedSchema) -> SchemaMember.Nesting.Mode {
    switch try text.next() {
    case "1": .single
    case "L": .list
    case "S": .set
    case "M": .map
    default: throw text.malformed
    }
  }

  private func type(_ text: inout SchemaScanner) throws(MalformedSchema) -> SchemaType {
    switch try text.next() {
    case "s": .string
    case "n": .number
    case "b": .bool
    case "a": .any
    case "L": .list(try type(&text))
    case "S": .set(try type(&text))
    case "M": .map(try type(&text))
    case "O": .object(try group(&text))
    default: throw text.malformed
    }
  }
}

extension Diagnostic {
  /// Reports a schema that is not in the format of `scripts/schema`.
  static func malformedSchema(_ schema: ProviderSchema, _ what: String) -> Diagnostic {
    Diagnostic(
      .malformedSchema,
      at: schema.location,
      "the schema of \(schema.source.isEmpty ? "a provider" : schema.description) cannot be read: \(what)",
      why: "A schema must be in the format that scripts/schema of this version of Groundplan generates.",
      fix: "Run scripts/schema again, and commit the generated file."
    )
  }
}
