package import Diagnostics

/// A reference to a declaration in another directory.
package struct ForeignReference: Sendable {
  package let reference: Reference
  /// The attributes that follow the reference, up to the first index: `network` and `subnet_ids` in
  /// `….outputs.network.subnet_ids[0]`.
  package let attributes: [String]
  /// The index or key that follows the attributes; nil if there is none.
  package let key: Expr?
  /// The line of the block or argument that contains the reference.
  package let location: SourceLocation
  /// The name of the argument that contains the reference.
  package let argument: String?
}
