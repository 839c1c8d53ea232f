extension InferredType {
  /// The result type of a [function](https://developer.hashicorp.com/terraform/language/functions). A function that is not listed here
  /// has an opaque type, so its result is accepted everywhere.
  static func result(of function: String, _ arguments: [InferredType]) -> InferredType {
    let first = arguments.first ?? .unknown
    switch function {
    case "base64encode", "cidrhost", "cidrsubnet", "file", "format", "join", "jsonencode", "lower", "replace", "sha256",
      "substr", "templatefile", "title", "tostring", "trimprefix", "trimspace", "trimsuffix", "upper":
      return .anyText
    case "abs", "ceil", "floor", "length", "max", "min", "sum", "tonumber": return .number
    case "alltrue", "anytrue", "can", "contains", "endswith", "startswith", "tobool": return .bool
    case "keys", "split": return .list(.anyText)
    case "toset": return .set(first.element)
    case "compact", "distinct", "reverse", "sort", "tolist", "values": return .list(first.element)
    case "concat": return .list(.one(of: arguments.map(\.element)))
    case "flatten": return .list(first.element.element)
    case "element", "lookup", "one": return first.element
    case "merge": return .map(.one(of: arguments.map(\.element)))
    case "nonsensitive", "sensitive", "tomap": return first
    case "coalesce", "try": return .one(of: arguments)
    default: return .opaque
    }
  }
}
