import HCL

/// The `count` or `for_each` argument of a block.
struct Repetition {
  /// `count` or `for_each`.
  let argument: String
  let value: Expr
  /// The name `count` or `each` in the block.
  let binding: Binding
}
