import HCL

/// What a block is repeated over, and the name that stands for the repetition.
struct Repetition {
  let argument: String
  let value: Expr
  let binding: Binding
}
