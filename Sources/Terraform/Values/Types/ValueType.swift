import Diagnostics
public import HCL

/// The Terraform type of a value, as a `variable` block states it, and other properties that follow from its Swift type.
///
/// ```swift
/// struct Zone: TextValue {
///   static var type: ValueType { .string(like: "eu-west-#") }
///   let expr: Expr
/// }
/// ```
public struct ValueType: Sendable {
  /// The [type constraint](https://developer.hashicorp.com/terraform/language/expressions/type-constraints): `list(string)`.
  public let constraint: Expr
  /// True if the value may be `null` when Terraform runs.
  public var isNullable = false
  /// True if Terraform hides the value in its output: `sensitive = true`.
  public var isSensitive = false
  /// The resource attribute that the value, or each element of it, comes from; nil if the Swift type states none.
  private(set) var identifier: ResourceAttribute?
  /// The mock value for contract tests.
  private(set) var mock: MockValue
  /// The problems of the interfaces of the object types in it.
  var diagnostics = DiagnosticList()

  init(_ constraint: Expr, _ mock: MockValue) {
    self.constraint = constraint
    self.mock = mock
  }

  /// `string`
  public static let string = ValueType(.keyword("string"), .text(like: nil))
  /// `number`
  public static let number = ValueType(.keyword("number"), .number)
  /// `bool`
  public static let bool = ValueType(.keyword("bool"), .bool)
  /// `any`
  public static let any = ValueType(.keyword("any"), .any)

  /// A string with an example, which contract tests use as its mock value.
  ///
  /// - Parameter example: A valid value. A `#` is replaced by the number of the element in a list, from 1.
  public static func string(like example: String) -> ValueType {
    ValueType(.keyword("string"), .text(like: example))
  }

  /// A string that identifies a resource of one type: `arn` of `aws_sns_topic`.
  ///
  /// An argument that accepts identifiers of other types only is an error; see ``IdentifierConstraint``.
  ///
  /// - Parameters:
  ///   - attribute: `id` or `arn`.
  ///   - type: The type of the resource.
  public static func identifier(_ attribute: String, of type: String) -> ValueType {
    let source = ResourceAttribute(type: type, attribute: attribute)
    var identifier = ValueType(.keyword("string"), .identifier(source))
    identifier.identifier = source
    return identifier
  }

  /// `list(…)`
  public static func list(of element: ValueType) -> ValueType {
    collection("list", of: element, .list(of: element.mock))
  }

  /// `set(…)`
  public static func set(of element: ValueType) -> ValueType {
    collection("set", of: element, .list(of: element.mock))
  }

  /// `map(…)`
  public static func map(of element: ValueType) -> ValueType {
    collection("map", of: element, .map(of: element.mock))
  }

  private static func collection(_ name: String, of element: ValueType, _ mock: MockValue) -> ValueType {
    var type = ValueType(.call(name, [element.constraint]), mock)
    type.isSensitive = element.isSensitive
    type.identifier = element.identifier
    type.diagnostics = element.diagnostics
    return type
  }
}
