import Diagnostics
import HCL

/// A property of a shape, as Terraform knows it. It is a class, since every call of a module reads all of them.
final class Property: Sendable {
  let name: String
  let type: ValueType
  let isOptional: Bool
  /// The default of the variable, or nil if it has to be given.
  let fallback: Expr?
  let line: FieldLine

  init(_ name: String, _ type: ValueType, isOptional: Bool, default fallback: Expr?, _ line: FieldLine) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    self.fallback = fallback
    self.line = line
  }

  var help: String { line.help }
  var location: SourceLocation { line.location }

  /// The property of the root at an address.
  func read(_ root: UnsafeRawPointer) -> Expr { line.read(root) }
}
