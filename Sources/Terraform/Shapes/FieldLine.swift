public import Diagnostics
public import HCL

/// A line of an interface, for any kind of shape and value.
///
/// Neither is a part of its type, nor of that of what is made from lines: Swift looks up what a generic type is made of when it first
/// needs one, and the command would do that for every property as it starts.
public struct FieldLine: Sendable {
  let name: String?
  let help: String
  let fallback: Expr?
  let location: SourceLocation
  let swiftType: any ValueKind.Type
  /// Where the property lies in the root, if it is stored.
  let offset: Int?
  /// Reads the property of the root at an address. Every call of a module reads all of them, where they lie.
  let read: @Sendable (UnsafeRawPointer) -> Expr
  let validations: @Sendable (Expr) -> [(condition: Expr, message: Expr)]

  @usableFromInline
  init(
    _ name: String?,
    _ help: String,
    default fallback: Expr?,
    _ swiftType: any ValueKind.Type,
    _ offset: Int?,
    _ read: @escaping @Sendable (UnsafeRawPointer) -> Expr,
    at location: SourceLocation,
    _ validations: @escaping @Sendable (Expr) -> [(condition: Expr, message: Expr)]
  ) {
    self.name = name
    self.help = help
    self.fallback = fallback
    self.swiftType = swiftType
    self.offset = offset
    self.read = read
    self.location = location
    self.validations = validations
  }
}
