/// A constraint on arguments: the resource types whose `id` or `arn` they accept. A provider schema states only that they are strings.
///
/// ```swift
/// IdentifierConstraint(["vpc_id"], accept: ["aws_vpc.id", "aws_default_vpc.id"])
/// ```
///
/// With it, `vpc_id = aws_subnet.a.id` is an error, and the attribute `vpc_id` of any resource counts as the `id` of a VPC. A string
/// that is not an attribute of a known resource is accepted.
public struct IdentifierConstraint: Sendable {
  /// The arguments: a name for all blocks, or a path for one, as `aws_route53_record.zone_id`. A path takes precedence.
  let arguments: [String]
  /// The attributes that the arguments accept, the usual one first.
  let accepted: [ResourceAttribute]

  /// Makes a constraint.
  ///
  /// - Parameters:
  ///   - arguments: The names or paths of arguments: `vpc_id`, or `aws_route53_record.zone_id`.
  ///   - identifiers: The attributes that they accept, the usual one first: `aws_vpc.id`.
  public init(_ arguments: [String], accept identifiers: [String]) {
    self.arguments = arguments
    accepted = identifiers.map { identifier in
      let type = identifier.prefix { $0 != "." }
      return ResourceAttribute(type: String(type), attribute: String(identifier.dropFirst(type.count + 1)))
    }
  }
}
