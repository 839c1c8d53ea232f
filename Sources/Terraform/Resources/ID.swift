public import HCL

/// The identifier of a resource of one type, a string in Terraform.
///
/// It comes from a resource, an input or an output. The identifier of another type does not compile:
///
/// ```swift
/// typealias SubnetID = ID<Subnet>
/// let id: SubnetID = subnet.id
/// let group: ID<SecurityGroup> = subnet.id  // error: cannot convert
/// ```
public struct ID<Type: ResourceType>: TextValue {
  /// `string`
  public static var type: ValueType { .identifier("id", of: Type.name) }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  // Swift would skip an `unavailable` initializer in favor of those of `TextValue`, but not a `deprecated` one.
  @available(*, deprecated, message: "an identifier comes from a resource, an input or an output, not from text")
  public init(_ text: Text) { expr = text.expr }

  @available(*, deprecated, message: "an identifier comes from a resource, an input or an output, not from text")
  public init(_ text: String) { expr = .string(text) }
}
