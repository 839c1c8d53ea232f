/// An attribute of a resource type that identifies the resource: `id` of `aws_vpc`.
struct ResourceAttribute: Hashable, Sendable, CustomStringConvertible {
  let type: String
  let attribute: String

  /// `aws_vpc.id`
  var description: String { "\(type).\(attribute)" }
}
