/// An operator with one operand.
public enum UnaryOperator: String, Hashable, Sendable, CaseIterable {
  case not = "!"
  case minus = "-"
}
