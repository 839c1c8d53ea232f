/// The schema of an attribute or a nested block.
struct SchemaMember: Sendable {
  enum Kind: Sendable {
    case attribute(SchemaType, Requirement)
    case block(SchemaGroup, Nesting)
  }

  /// Whether a configuration sets an attribute.
  enum Requirement: Sendable {
    case required
    case optional
    /// The provider computes the value, and a configuration cannot set it.
    case computed
  }

  /// How often a nested block occurs, and the type of a reference to it.
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
  /// True for an attribute that the provider calls sensitive, or write-only: Terraform hides its value.
  var isSensitive = false
}

extension SchemaMember {
  /// The members of the block, or of the objects that the attribute consists of; nil for any other attribute.
  var group: SchemaGroup? {
    switch kind {
    case .block(let group, _): group
    case .attribute(let type, _): type.group
    }
  }
}
