/// Collects the fields of an interface.
@resultBuilder
public enum FieldBuilder<Root: Shape> {
  public static func buildExpression<Member>(_ field: Field<Root, Member>) -> AnyField<Root> { field.line }

  public static func buildBlock(_ lines: AnyField<Root>...) -> [AnyField<Root>] { lines }
}
