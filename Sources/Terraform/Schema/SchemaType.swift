/// The type of an attribute in a schema.
indirect enum SchemaType: Sendable {
  case string
  case number
  case bool
  /// Any type, which depends on the value.
  case any
  case list(SchemaType)
  case set(SchemaType)
  case map(SchemaType)
  case object(SchemaGroup)
}

extension SchemaType {
  /// The fields of the object, or of the elements of the collection; nil for any other type.
  var group: SchemaGroup? {
    switch self {
    case .object(let group): group
    case .list(let element), .set(let element), .map(let element): element.group
    case .string, .number, .bool, .any: nil
    }
  }
}

extension SchemaType: CustomStringConvertible {
  /// The type as a part of an error: `a list of strings`.
  var description: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .bool: "a Boolean"
    case .any: "any value"
    case .list(let element): "a list of \(element.plural)"
    case .set(let element): "a set of \(element.plural)"
    case .map(let element): "a map of \(element.plural)"
    case .object: "an object"
    }
  }

  private var plural: String {
    switch self {
    case .string: "strings"
    case .number: "numbers"
    case .bool: "Booleans"
    case .any: "values"
    case .list: "lists"
    case .set: "sets"
    case .map: "maps"
    case .object: "objects"
    }
  }
}
