import Diagnostics
import HCL

extension ValueType {
  /// `object({ … })`, with the description of each field in a comment.
  static func object(_ fields: [ResolvedField], _ diagnostics: DiagnosticList) -> ValueType {
    var items: [ObjectItem] = []
    for field in fields {
      var constraint = field.type.constraint
      switch field.constantFallback {
      case .null?: constraint = .call("optional", [constraint])
      case let fallback?: constraint = .call("optional", [constraint, fallback])
      case nil: break
      }
      items += [.comment(field.help), .field(field.name, constraint)]
    }
    var type = ValueType(.call("object", [.object(items)]), .object(fields.map { ($0.name, $0.type.mock) }))
    type.isSensitive = fields.contains(where: \.type.isSensitive)
    type.diagnostics = diagnostics
    return type
  }
}
