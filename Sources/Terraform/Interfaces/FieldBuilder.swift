/// Collects the fields of an interface.
@resultBuilder
public enum FieldBuilder<Root: Shape> {
  public static func buildExpression<Member>(_ field: Field<Root, Member>) -> FieldLine<Root> { field.line }

  public static func buildBlock(_ lines: FieldLine<Root>...) -> [FieldLine<Root>] { lines }
}
