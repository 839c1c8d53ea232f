import HCL

/// A ``Field`` without the type of its property.
public struct AnyField<Root: Shape>: Sendable {
  let description: FieldDescription
  /// Reads the value of the property.
  let read: @Sendable (Root) -> Expr
}
