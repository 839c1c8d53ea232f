/// An operator before its operand.
public enum UnaryOperator: String, Hashable, Sendable, CaseIterable {
  case not = "!"
  case minus = "-"
}
