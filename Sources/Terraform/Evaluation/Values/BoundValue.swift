import HCL

/// The value of a name that a loop or a repeated block binds.
struct BoundValue {
  let binding: Binding
  let value: PartialValue
  /// The outermost module level that contributes to the value; 0 is the stack.
  let callDepth: Int
}

/// The values of all names that are bound around an expression, the innermost last.
typealias Bindings = [BoundValue]
