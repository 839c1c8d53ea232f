/// Reads the types of a provider, each when it is first asked for.
final class SchemaReader {
  struct Entry {
    let group: SchemaGroup
    let isDeprecated: Bool
  }

  let schema: ProviderSchema
  /// Whose identifiers arguments want, by their names and by their paths.
  private let kinds: [String: IdentifierKind]
  /// The last names of the paths among them.
  private let endsOfPaths: Set<String>
  private var entries: [String: Entry?] = [:]
  private var shared: [String: SchemaGroup] = [:]

  init(_ schema: ProviderSchema) {
    self.schema = schema
    let pairs = schema.kinds.flatMap { kind in kind.arguments.map { ($0, kind) } }
    kinds = Dictionary(pairs) { first, _ in first }
    endsOfPaths = Set(
      kinds.keys.compactMap { name in
        name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map(String.init) : nil
      }
    )
  }

  /// Whose identifier an argument, or an attribute of its name, is.
  func kind(of argument: String, at path: @autoclosure () -> String? = nil) -> IdentifierKind? {
    if kinds.isEmpty { return nil }
    if endsOfPaths.contains(argument), let kind = path().flatMap({ kinds[$0] }) { return kind }
    return kinds[argument]
  }

  /// What `resource aws_vpc`, `data aws_vpc` or `provider` has, or nil if there is no such thing.
  func entry(_ key: String) -> Entry? {
    if let known = entries[key] { return known }
    let entry = schema.lines.content(of: key).map { bytes in
      var text = SchemaScanner(bytes)
      let isDeprecated = text.skip("-")
      return Entry(group: group(&text), isDeprecated: isDeprecated)
    }
    entries[key] = .some(entry)
    return entry
  }

  private func group(_ text: inout SchemaScanner) -> SchemaGroup {
    text.expect("{")
    let group = text.skip("$") ? shared(text.word()) : SchemaGroup(members(&text))
    text.expect("}")
    return group
  }

  private func shared(_ name: String) -> SchemaGroup {
    if let group = shared[name] { return group }
    guard let bytes = schema.lines.content(of: "$\(name)") else {
      preconditionFailure("the schema of \(schema.description) has no group \(name); run scripts/schema again")
    }
    var text = SchemaScanner(bytes)
    let group = SchemaGroup(members(&text))
    shared[name] = group
    return group
  }

  private func members(_ text: inout SchemaScanner) -> [SchemaMember] {
    var members: [SchemaMember] = []
    guard !text.isAtEndOfGroup else { return members }
    repeat { members.append(member(&text)) } while text.skip(" ")
    return members
  }

  private func member(_ text: inout SchemaScanner) -> SchemaMember {
    let name = text.word()
    if text.skip("@") {
      let form = form(&text)
      let least = text.skip(">") ? text.number() : 0
      let most = text.skip("<") ? text.number() : form == .single ? 1 : .max
      let isDeprecated = text.skip("-")
      let nesting = SchemaMember.Nesting(form: form, least: least, most: most)
      return SchemaMember(name: name, kind: .block(group(&text), nesting), isDeprecated: isDeprecated)
    }
    let use: SchemaMember.Use = text.skip("!") ? .required : text.skip("?") ? .optional : .computed
    _ = text.skip("=")
    let type = type(&text)
    return SchemaMember(name: name, kind: .attribute(type, use), isDeprecated: text.skip("-"))
  }

  private func form(_ text: inout SchemaScanner) -> SchemaMember.Nesting.Form {
    switch text.next() {
    case "1": .single
    case "L": .list
    case "S": .set
    case "M": .map
    default: text.fail()
    }
  }

  private func type(_ text: inout SchemaScanner) -> SchemaType {
    switch text.next() {
    case "s": .string
    case "n": .number
    case "b": .bool
    case "a": .any
    case "L": .list(type(&text))
    case "S": .set(type(&text))
    case "M": .map(type(&text))
    case "O": .object(group(&text))
    default: text.fail()
    }
  }
}
