/// The form of a mock value in a contract test.
indirect enum MockValue: Sendable {
  /// A text like the example, in which `#` is replaced by a number; nil for any text.
  case text(like: String?)
  /// The identifier of a resource.
  case identifier(ResourceAttribute)
  case number
  case bool
  /// A list or a set.
  case list(of: MockValue)
  case map(of: MockValue)
  case object([(name: String, mock: MockValue)])
  /// A value of unknown type.
  case any
}
