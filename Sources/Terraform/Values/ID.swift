public import HCL

/// The identifier of a resource of one type.
///
/// A resource gives it out, an input or an output passes it on, and one of another type does not compile:
///
/// ```swift
/// typealias SubnetID = ID<Subnet>
/// let id: SubnetID = subnet.id
/// let group: ID<SecurityGroup> = subnet.id  // error: cannot convert
/// ```
public struct ID<Type: ResourceType>: TextValue {
  public static var type: ValueType { .identifier("id", of: Type.name) }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  // An `unavailable` initializer would be skipped in favor of those of every ``TextValue``; a `deprecated` one is not.
  @available(*, deprecated, message: "an identifier comes from a resource, an input or an output, not from text")
  public init(_ text: Text) { expr = text.expr }

  @available(*, deprecated, message: "an identifier comes from a resource, an input or an output, not from text")
  public init(_ text: String) { expr = .string(text) }
}
