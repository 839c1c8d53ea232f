extension MockValue {
  /// The form of a value of a type in a provider schema.
  init(_ type: SchemaType) {
    switch type {
    case .string: self = .text(like: nil)
    case .number: self = .number
    case .bool: self = .bool
    case .list(let element), .set(let element): self = .list(of: MockValue(element))
    case .map(let element): self = .map(of: MockValue(element))
    case .object(let group): self = .object(group.members.map { ($0.name, MockValue($0)) })
    case .any: self = .any
    }
  }

  /// The form of the value of an attribute or of nested blocks.
  init(_ member: SchemaMember) {
    switch member.kind {
    case .attribute(let type, _): self = MockValue(type)
    case .block(let group, let nesting):
      let block = MockValue(SchemaType.object(group))
      switch nesting.form {
      case .single: self = block
      case .list, .set: self = .list(of: block)
      case .map: self = .map(of: block)
      }
    }
  }
}
