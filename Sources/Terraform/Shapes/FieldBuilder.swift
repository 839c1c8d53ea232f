/// Puts the lines of an interface together.
@resultBuilder
public enum FieldBuilder<Root: Shape> {
  @inlinable
  public static func buildExpression<Member>(_ field: Field<Root, Member>) -> FieldLine { field.line }

  public static func buildBlock(_ lines: FieldLine...) -> [FieldLine] { lines }
}
