/// A type of resource whose identifier has a Swift type of its own.
///
/// It takes one line, and one more for the name of the identifier:
///
/// ```swift
/// enum Subnet: ResourceType { static let name = "aws_subnet" }
/// typealias SubnetID = ID<Subnet>
/// ```
///
/// An attribute that is an identifier of another resource type is declared in an extension:
///
/// ```swift
/// extension Resource<Subnet> {
///   var vpc_id: VPCID { attribute("vpc_id") }
/// }
/// ```
public protocol ResourceType: Sendable {
  /// The type in Terraform: `aws_subnet`.
  static var name: String { get }
}
