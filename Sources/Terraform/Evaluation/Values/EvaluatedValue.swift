/// A value and the module level that it comes from.
struct EvaluatedValue {
  let value: PartialValue
  /// The outermost module level that contributes to the value: the number of module calls that lead to it. 0 is the stack.
  let callDepth: Int
}
