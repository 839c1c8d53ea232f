public import Diagnostics

/// A use of something that another directory declares.
public struct ForeignReference: Sendable {
  public let reference: Reference
  /// The attributes that lead from the reference to the value, up to a first index: `network`, `subnet_ids` for
  /// `….outputs.network.subnet_ids[0]`.
  public let attributes: [String]
  /// The index or key that follows the attributes, if one does.
  public let key: Expr?
  /// The line of the block, or of the argument, that has the expression.
  public let location: SourceLocation
  /// The argument that has the expression.
  public let argument: String?
}
