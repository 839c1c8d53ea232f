/// What a block or an object has: its attributes and blocks, sorted by name.
final class SchemaGroup: Sendable {
  let members: [SchemaMember]
  /// Those that have to be there.
  let required: [SchemaMember]

  init(_ members: [SchemaMember]) {
    self.members = members
    required = members.filter { member in
      switch member.kind {
      case .attribute(_, let use): if case .required = use { true } else { false }
      case .block(_, let nesting): nesting.minItems > 0
      }
    }
  }

  subscript(name: String) -> SchemaMember? { members.first { $0.name == name } }
}
