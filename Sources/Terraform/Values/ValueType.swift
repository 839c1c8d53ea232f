import Diagnostics
public import HCL

/// The type of a value, as `variables.tf` states it.
public struct ValueType: Sendable {
  /// The [type constraint](https://developer.hashicorp.com/terraform/language/expressions/type-constraints).
  public let constraint: Expr
  /// Whether it may be `null` when Terraform runs.
  public var isNullable = false
  /// Whether Terraform keeps it out of what it shows.
  public var isSensitive = false
  /// Whose identifier it is, or every element of it.
  private(set) var identity: Identity?
  /// What a value looks like where nobody has it yet.
  private(set) var sample: Sample
  /// What is wrong with the shapes that the type is made of.
  private(set) var diagnostics = DiagnosticList()

  private init(_ constraint: Expr, _ sample: Sample) {
    self.constraint = constraint
    self.sample = sample
  }

  public static let string = ValueType(.keyword("string"), .text(like: nil))
  public static let number = ValueType(.keyword("number"), .number)
  public static let bool = ValueType(.keyword("bool"), .flag)
  public static let any = ValueType(.keyword("any"), .anything)

  /// A string of a form of its own, with an example: what stands for it in a contract test. A `#` is another digit for each element
  /// of a list.
  ///
  /// ```swift
  /// struct Zone: TextValue {
  ///   static var type: ValueType { .string(like: "eu-west-#") }
  ///   let expr: Expr
  /// }
  /// ```
  public static func string(like example: String) -> ValueType {
    ValueType(.keyword("string"), .text(like: example))
  }

  /// The identifier of a type of resource, which a string is in Terraform: `arn` of `aws_sns_topic`.
  ///
  /// An argument that wants that of another type refuses it; see ``IdentifierKind``.
  public static func identifier(_ attribute: String, of type: String) -> ValueType {
    let identity = Identity(type: type, attribute: attribute)
    var identifier = ValueType(.keyword("string"), .identifier(identity))
    identifier.identity = identity
    return identifier
  }

  public static func list(of element: ValueType) -> ValueType {
    collection("list", of: element, .list(of: element.sample))
  }
  public static func set(of element: ValueType) -> ValueType {
    collection("set", of: element, .list(of: element.sample))
  }
  public static func map(of element: ValueType) -> ValueType {
    collection("map", of: element, .map(of: element.sample))
  }

  private static func collection(_ name: String, of element: ValueType, _ sample: Sample) -> ValueType {
    var type = ValueType(.call(name, [element.constraint]), sample)
    type.isSensitive = element.isSensitive
    type.identity = element.identity
    type.diagnostics = element.diagnostics
    return type
  }

  static func object(_ fields: [Property], _ diagnostics: DiagnosticList) -> ValueType {
    var items: [ObjectItem] = []
    for field in fields {
      var constraint = field.type.constraint
      switch field.fallback {
      case .null?: constraint = .call("optional", [constraint])
      case let fallback?: constraint = .call("optional", [constraint, fallback])
      case nil: break
      }
      items += [.comment(field.help), .field(field.name, constraint)]
    }
    let samples = fields.map { ($0.name, $0.type.sample) }
    var type = ValueType(.call("object", [.object(items)]), .object(samples))
    type.isSensitive = fields.contains(where: \.type.isSensitive)
    type.diagnostics = diagnostics
    return type
  }
}
