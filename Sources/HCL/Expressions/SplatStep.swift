/// What `[*]` takes from each element.
public enum SplatStep: Sendable {
  case attribute(String)
  case index(Expr)
}
