import Support

extension JSONValue {
  subscript(key: String) -> JSONValue? { if case .object(let fields) = self { fields[key] } else { nil } }

  var elements: [JSONValue]? { if case .list(let elements) = self { elements } else { nil } }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The value inside of all lists and of the fields `a` of objects.
  var leaf: JSONValue? {
    switch self {
    case .list(let elements): elements.first?.leaf
    case .object(let fields): fields["a"]?.leaf
    default: self
    }
  }

  /// The only key of the innermost object.
  var leafKey: String? {
    switch self {
    case .list(let elements): elements.first?.leafKey
    case .object(let fields) where fields.count == 1 && fields.first?.value.isNull == true: fields.first?.key
    case .object(let fields): fields["a"]?.leafKey
    default: nil
    }
  }

  private var isNull: Bool { if case .null = self { true } else { false } }
}
