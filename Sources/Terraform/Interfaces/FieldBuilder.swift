/// The result builder of the fields of an ``Interface``.
@resultBuilder
public enum FieldBuilder<Root: Shape> {
  /// Removes the type of the property from a field.
  public static func buildExpression<Member>(_ field: Field<Root, Member>) -> AnyField<Root> { field.erased }

  /// Collects the fields.
  public static func buildBlock(_ fields: AnyField<Root>...) -> [AnyField<Root>] { fields }
}
