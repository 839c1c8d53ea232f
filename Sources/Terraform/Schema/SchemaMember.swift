/// An attribute or a nested block, as a schema has it.
struct SchemaMember: Sendable {
  enum Kind: Sendable {
    case attribute(SchemaType, Requirement)
    case block(SchemaGroup, Nesting)
  }

  /// Who gives an attribute its value.
  enum Requirement: Sendable {
    case required
    case optional
    /// The provider alone; nobody can set it.
    case computed
  }

  /// How often a block may be there, and what a reference to it is.
  struct Nesting: Sendable {
    enum Mode: Sendable {
      case single, list, set, map
    }

    let form: Mode
    let minItems: Int
    let maxItems: Int
  }

  let name: String
  let kind: Kind
  let isDeprecated: Bool

  /// What a reference gives.
  var value: InferredType {
    switch kind {
    case .attribute(let type, _): return InferredType(type)
    case .block(let group, let nesting):
      let block = InferredType.group(group, nil)
      switch nesting.form {
      case .single: return block
      case .list: return .list(block)
      case .set: return .set(block)
      case .map: return .map(block)
      }
    }
  }
}
