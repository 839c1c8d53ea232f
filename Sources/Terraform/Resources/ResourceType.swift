/// A type of resource that gives out an identifier of its own kind.
///
/// It takes one line, and one more for a name that reads well:
///
/// ```swift
/// enum Subnet: ResourceType { static let name = "aws_subnet" }
/// typealias SubnetID = ID<Subnet>
/// ```
///
/// Attributes that are identifiers of other types are declared where somebody needs them:
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
