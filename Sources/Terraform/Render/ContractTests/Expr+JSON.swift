import HCL

extension Expr {
  /// The JSON of a literal.
  var json: String {
    switch self {
    case .bool(let flag): return "\(flag)"
    case .integer(let number): return "\(number)"
    case .decimal(let number): return "\(number)"
    case .string(let text): return text.quotedForJSON
    case .list(let elements): return "[\(elements.map(\.json).joined(separator: ","))]"
    case .object(let items):
      var fields: [String] = []
      for case .field(let key, let value) in items {
        if let name = key.literal { fields.append("\(name.quotedForJSON):\(value.json)") }
      }
      return "{\(fields.joined(separator: ","))}"
    default: return "null"
    }
  }
}

extension String {
  fileprivate var quotedForJSON: String {
    let escapes = [("\\", "\\\\"), ("\"", "\\\""), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")]
    return "\"\(escapes.reduce(self) { $0.replacing($1.0, with: $1.1) })\""
  }
}
