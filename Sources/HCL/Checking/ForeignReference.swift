package import Diagnostics

/// A reference to a declaration in another directory.
package struct ForeignReference: Sendable {
  package let reference: Reference
  /// The line of the block or argument that contains the reference.
  package let location: SourceLocation
  /// The name of the argument that contains the reference.
  package let argument: String?
}
