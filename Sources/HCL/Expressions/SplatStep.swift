/// A step from each element of a splat expression to a part of it.
public enum SplatStep: Sendable {
  /// `[*].name`
  case attribute(String)
  /// `[*][key]`
  case index(Expr)
}
