/// The attributes and nested blocks of a block or an object, sorted by name.
final class SchemaGroup: Sendable {
  let members: [SchemaMember]
  /// The attributes that must be set and the blocks that must occur.
  let required: [SchemaMember]
  /// The path of the first attribute that the provider calls sensitive, here or in a nested block or object; nil if there is none.
  let firstSensitive: String?

  init(_ members: [SchemaMember]) {
    self.members = members
    required = members.filter { member in
      switch member.kind {
      case .attribute(_, let use): if case .required = use { true } else { false }
      case .block(_, let nesting): nesting.minItems > 0
      }
    }
    firstSensitive =
      members.lazy.compactMap { member in
        member.isSensitive ? member.name : member.group?.firstSensitive.map { "\(member.name).\($0)" }
      }.first
  }

  /// The attribute or nested block with a name; nil if there is none.
  subscript(name: String) -> SchemaMember? { members.first { $0.name == name } }
}
