import HCL

/// A field of an interface, whatever the type of its value.
public struct AnyField<Root: Shape>: Sendable {
  let description: FieldDescription
  /// Reads the value of the field.
  let read: @Sendable (Root) -> Expr
}
