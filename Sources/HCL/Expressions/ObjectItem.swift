/// A field of an object, or a comment between fields.
public enum ObjectItem: Sendable {
  /// `key = value`
  case field(ObjectKey, Expr)
  /// `# text`
  case comment(String)

  /// A field with a known key.
  package static func field(_ name: String, _ value: Expr) -> ObjectItem { .field(.name(name), value) }
}
