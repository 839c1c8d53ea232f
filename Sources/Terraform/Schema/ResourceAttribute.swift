/// Whose identifier a text is: `id` of `aws_vpc`.
struct ResourceAttribute: Hashable, Sendable, CustomStringConvertible {
  let type: String
  let attribute: String

  /// `aws_vpc.id`
  var description: String { "\(type).\(attribute)" }
}
