/// Whose identifier an argument wants. A schema says only that it is a string.
///
/// ```swift
/// IdentifierKind(["vpc_id"], want: ["aws_vpc.id", "aws_default_vpc.id"])
/// ```
///
/// With it, `vpc_id = aws_subnet.a.id` is an error, and an attribute `vpc_id` of any resource is a VPC’s. Nothing is said about text
/// of which nobody knows whose identifier it is.
public struct IdentifierKind: Sendable {
  /// The arguments, by their names wherever they are, or by their paths: `aws_route53_record.zone_id`. A path comes first.
  let arguments: [String]
  /// The identifiers that they take, the usual one first.
  let accepted: [ResourceAttribute]

  /// Says what arguments want: the attributes `id` and `arn` of types of resource.
  public init(_ arguments: [String], want identifiers: [String]) {
    self.arguments = arguments
    accepted = identifiers.map { identifier in
      let type = identifier.prefix { $0 != "." }
      return ResourceAttribute(type: String(type), attribute: String(identifier.dropFirst(type.count + 1)))
    }
  }
}
