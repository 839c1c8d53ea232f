/// A `for` expression: `[for value in collection : element if condition]`, or `{ for key, value in collection : key => value }`.
public struct ForExpr: Sendable {
  /// The result of the loop.
  public enum Result: Sendable {
    /// A list with this element.
    case list(Expr)
    /// An object with this key and value. With `grouping`, the values of equal keys form a list: `key => value...`.
    case object(key: Expr, value: Expr, grouping: Bool = false)

    /// The element of the list, or the value of the object.
    var value: Expr {
      switch self {
      case .list(let value), .object(_, let value, _): value
      }
    }
  }

  package var key: Binding?
  package var value: Binding
  package var collection: Expr
  package var result: Result
  package var condition: Expr?

  package init(key: Binding? = nil, value: Binding, in collection: Expr, _ result: Result, if condition: Expr? = nil) {
    self.key = key
    self.value = value
    self.collection = collection
    self.result = result
    self.condition = condition
  }
}
