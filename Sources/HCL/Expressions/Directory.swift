/// A directory of Terraform files: a module or a stack. References to its declarations are valid inside it only.
package final class Directory: Sendable {
  /// The directory in errors: `the module rds`.
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
