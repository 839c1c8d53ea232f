/// The result builder of the fields of an ``Interface``.
@resultBuilder
public enum FieldBuilder<Root: Shape> {
  /// Gives a field the type of the shape.
  public static func buildExpression(_ field: Field<Root>) -> Field<Root> { field }

  /// Collects the fields.
  public static func buildBlock(_ fields: Field<Root>...) -> [Field<Root>] { fields }
}
