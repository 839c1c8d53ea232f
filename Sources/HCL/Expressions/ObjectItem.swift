/// An entry of an object, or a comment between entries.
public enum ObjectItem: Sendable {
  case field(ObjectKey, Expr)
  case comment(String)

  public static func field(_ name: String, _ value: Expr) -> ObjectItem { .field(.name(name), value) }
}
