/// `[for value in collection : element if condition]`, or `{for key, value in collection : key => value}`.
public struct ForExpr: Sendable {
  /// What the loop makes.
  public enum Result: Sendable {
    case list(Expr)
    /// With `grouping`, values of one key gather in a list: `key => value...`.
    case object(key: Expr, value: Expr, grouping: Bool = false)

    /// The element of the list, or the value of the object's field.
    var value: Expr {
      switch self {
      case .list(let value), .object(_, let value, _): value
      }
    }
  }

  public var key: Binding?
  public var value: Binding
  public var collection: Expr
  public var result: Result
  public var condition: Expr?

  public init(key: Binding? = nil, value: Binding, in collection: Expr, _ result: Result, if condition: Expr? = nil) {
    self.key = key
    self.value = value
    self.collection = collection
    self.result = result
    self.condition = condition
  }
}
