import HCL

/// A reference to another stack's output: `data.terraform_remote_state.shared.outputs.subnet_ids[0]`.
struct StateRead: Sendable {
  /// The stack that has the output.
  let stack: String
  /// The attributes that lead from its outputs to the value, up to a first index: `subnet_ids`.
  let attributes: [String]
  /// The index or key that follows the attributes, if one does.
  let key: Expr?
}
