import Diagnostics
public import HCL

/// A map of strings to values of one type.
///
/// A literal is printed in its order.
///
/// ```swift
/// $0.tags = ["Name": name, "Environment": "prod"]
/// ```
///
/// ```hcl
/// tags = { Name = var.name, Environment = "prod" }
/// ```
public struct Map<Element: Value>: Value, ExpressibleByDictionaryLiteral {
  /// `map(…)`
  public static var type: ValueType { .map(of: Element.type) }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes a map of keys and values, in this order. A duplicate key is an error when the files are generated.
  public init(_ elements: some Sequence<(String, Element)>) {
    expr = .object(elements.map { .field($0.0, $0.1.expr) })
  }

  /// Makes a map of a literal. A duplicate key is an error when the files are generated.
  public init(dictionaryLiteral elements: (Text, Element)...) {
    expr = .object(elements.map { .field(ObjectKey($0.0.expr), $0.1.expr) })
  }

  @available(
    *,
    unavailable,
    message: "a Swift dictionary has no order, so the file would differ in each run; pass pairs in order"
  )
  public init(_ elements: [String: Element]) { expr = .null }

  @available(
    *,
    unavailable,
    message:
      "a Swift dictionary has no order, and its values are not Terraform’s; pass pairs in order: (\"a\", Text(a))"
  )
  public init<Other>(_ elements: [String: Other]) where Element == Text { expr = .null }
}

extension Map: PlainValue where Element: PlainValue {}

extension Map {
  /// The number of keys: `length(map)`.
  public var count: Number { Number(expr: .call("length", [expr])) }

  /// The value of a key: `map["a"]`. Terraform fails if there is none.
  public subscript(key: Text) -> Element { Element(expr: .index(of: expr, key.expr)) }

  /// The value of a key, or another one if there is none: `lookup(map, "a", fallback)`.
  public subscript(key: Text, default fallback: Element) -> Element {
    Element(expr: .call("lookup", [expr, key.expr, fallback.expr]))
  }

  /// The keys in alphabetical order: `keys(map)`.
  public var keys: List<Text> { List(expr: .call("keys", [expr])) }

  /// The values, in the order of the keys: `values(map)`.
  public var values: List<Element> { List(expr: .call("values", [expr])) }

  /// The keys and values of both maps: `merge(map, other)`. For a key of both, the value of the other map.
  public func merging(_ other: Map) -> Map { Map(expr: .call("merge", [expr, other.expr])) }

  /// A map with the result of a function for each value: `{ for key, value in map : key => … }`.
  public func mapValues<Result: Terraform.Value>(
    as name: String = "value",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ transform: (Element) -> Result
  ) -> Map<Result> {
    let each = Pair(name, at: SourceLocation(file, line))
    let result = ForExpr.Result.object(key: .bound(each.key), value: transform(each.element()).expr)
    return Map<Result>(expr: .for(ForExpr(key: each.key, value: each.value, in: expr, result)))
  }

  /// A map of the keys and values for which a condition is true: `{ for key, value in map : key => value if … }`.
  public func filter(
    as name: String = "value",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ isIncluded: (_ key: Text, _ value: Element) -> Flag
  ) -> Map {
    let each = Pair(name, at: SourceLocation(file, line))
    let result = ForExpr.Result.object(key: .bound(each.key), value: .bound(each.value))
    let condition = isIncluded(Text(expr: .bound(each.key)), each.element()).expr
    return Map(expr: .for(ForExpr(key: each.key, value: each.value, in: expr, result, if: condition)))
  }

  /// A list with the result of a function for each key and value, in the order of the keys: `[for key, value in map : …]`.
  public func map<Result: Terraform.Value>(
    as name: String = "value",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ transform: (_ key: Text, _ value: Element) -> Result
  ) -> List<Result> {
    let each = Pair(name, at: SourceLocation(file, line))
    let result = transform(Text(expr: .bound(each.key)), each.element())
    return List(expr: .for(ForExpr(key: each.key, value: each.value, in: expr, .list(result.expr))))
  }
}

/// The names that a `for` over a map binds.
private struct Pair {
  let key: Binding
  let value: Binding

  init(_ name: String, at location: SourceLocation) {
    key = Binding("key", at: location)
    value = Binding(name, at: location)
  }

  /// The value of the element.
  func element<Element: Value>() -> Element { Element(expr: .bound(value)) }
}

extension ObjectKey {
  /// Makes the key of an expression: a name for a literal, or a key that Terraform evaluates.
  init(_ expr: Expr) {
    if case .string(let name) = expr { self = .name(name) } else { self = .expression(expr) }
  }
}
