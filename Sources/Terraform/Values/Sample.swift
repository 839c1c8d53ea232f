/// What a value looks like where nobody has it yet.
indirect enum Sample: Sendable {
  /// Any text, or one like the example, in which `#` stands for a digit.
  case text(like: String?)
  case identifier(Identity)
  case number
  case flag
  /// A list or a set.
  case list(of: Sample)
  case map(of: Sample)
  case object([(name: String, sample: Sample)])
  /// Nothing is known of it.
  case anything
}
