import HCL

extension SchemaType {
  /// Makes the type that a [type constraint](https://developer.hashicorp.com/terraform/language/expressions/type-constraints) states.
  init(_ constraint: Expr) {
    switch constraint {
    case .keyword("string"): self = .string
    case .keyword("number"): self = .number
    case .keyword("bool"): self = .bool
    case .call("list", let content, _) where content.count == 1: self = .list(SchemaType(content[0]))
    case .call("set", let content, _) where content.count == 1: self = .set(SchemaType(content[0]))
    case .call("map", let content, _) where content.count == 1: self = .map(SchemaType(content[0]))
    case .call("object", let content, _):
      guard case .object(let items)? = content.first else { fallthrough }
      self = .object(SchemaGroup(items.compactMap(SchemaMember.init)))
    default: self = .any
    }
  }
}

extension SchemaMember {
  fileprivate init?(_ item: ObjectItem) {
    guard case .field(.name(let name), let constraint) = item else { return nil }
    if case .call("optional", let content, _) = constraint, let type = content.first {
      self.init(name: name, kind: .attribute(SchemaType(type), .optional), isDeprecated: false)
    } else {
      self.init(name: name, kind: .attribute(SchemaType(constraint), .required), isDeprecated: false)
    }
  }
}
