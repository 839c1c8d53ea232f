/// An operator with one operand.
public enum UnaryOperator: String, Hashable, Sendable, CaseIterable {
  /// `!operand`
  case not = "!"
  /// `-operand`
  case minus = "-"
}
