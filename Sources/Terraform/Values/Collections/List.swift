import Diagnostics
public import HCL

/// A list of values of one type.
///
/// ```swift
/// $0.security_groups = [web.id, admin.id]  // security_groups = [aws_security_group.web.id, aws_security_group.admin.id]
/// ```
public struct List<Element: Value>: Value, ExpressibleByArrayLiteral {
  /// `list(…)`
  public static var type: ValueType { .list(of: Element.type) }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes a list of the elements of a Swift sequence.
  public init(_ elements: some Sequence<Element>) { expr = .list(elements.map { $0.expr }) }

  /// Makes a list of a literal.
  public init(arrayLiteral elements: Element...) { expr = .list(elements.map { $0.expr }) }

  @available(
    *,
    unavailable,
    message: "a Swift Set has no order, so the file would differ in each run; sort it first"
  )
  public init<Other>(_ elements: Set<Other>) where Element == Text { expr = .null }

  @available(
    *,
    unavailable,
    message: "a Swift String is not a Terraform value; convert it: List(names.map { Text($0) })"
  )
  public init(_ elements: [String]) where Element == Text { expr = .null }
}

extension List: PlainValue where Element: PlainValue {}

extension List {
  /// The number of elements: `length(list)`.
  public var count: Number { Number(expr: .call("length", [expr])) }

  /// The element at an index, from 0: `list[0]`.
  public subscript(index: Number) -> Element { Element(expr: .index(of: expr, index.expr)) }

  /// The elements of both lists: `concat(list, other)`.
  public static func + (lhs: List, rhs: List) -> List { List(expr: .call("concat", [lhs.expr, rhs.expr])) }

  /// The list without duplicates: `distinct(list)`.
  public var distinct: List { List(expr: .call("distinct", [expr])) }

  /// The elements as a set: `toset(list)`.
  public var asSet: ValueSet<Element> { ValueSet(expr: .call("toset", [expr])) }

  /// The only element, or `null` if the list is empty: `one(list)`.
  public var only: Nullable<Element> { Nullable(expr: .call("one", [expr])) }

  /// A list with the result of a function for each element: `[for item in list : …]`.
  public func map<Result: Value>(
    as name: String = "item",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ transform: (Element) -> Result
  ) -> List<Result> {
    let item = Binding(name, at: SourceLocation(file, line))
    let result = transform(Element(expr: .bound(item)))
    return List<Result>(expr: .for(ForExpr(value: item, in: expr, .list(result.expr))))
  }

  /// A list of the elements for which a condition is true: `[for item in list : item if …]`.
  public func filter(
    as name: String = "item",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ isIncluded: (Element) -> Flag
  ) -> List {
    let item = Binding(name, at: SourceLocation(file, line))
    let condition = isIncluded(Element(expr: .bound(item))).expr
    return List(expr: .for(ForExpr(value: item, in: expr, .list(.bound(item)), if: condition)))
  }

  /// A map with a key and a value for each element: `{ for item in list : key => value }`.
  public func keyed<Result: Value>(
    as name: String = "item",
    file: StaticString = #filePath,
    line: UInt = #line,
    by key: (Element) -> Text,
    _ value: (Element) -> Result
  ) -> Map<Result> {
    let item = Binding(name, at: SourceLocation(file, line))
    let element = Element(expr: .bound(item))
    let result = ForExpr.Result.object(key: key(element).expr, value: value(element).expr)
    return Map(expr: .for(ForExpr(value: item, in: expr, result)))
  }

  /// A map with the list of the elements for each key: `{ for item in list : key => item... }`.
  public func grouped(
    as name: String = "item",
    file: StaticString = #filePath,
    line: UInt = #line,
    by key: (Element) -> Text
  ) -> Map<List> {
    let item = Binding(name, at: SourceLocation(file, line))
    let keyExpr = key(Element(expr: .bound(item))).expr
    let result = ForExpr.Result.object(key: keyExpr, value: .bound(item), grouping: true)
    return Map<List>(expr: .for(ForExpr(value: item, in: expr, result)))
  }
}

extension List where Element: Interpolable {
  /// True if the value is one of the elements: `contains(list, value)`.
  public func contains(_ value: Element) -> Flag { Flag(expr: .call("contains", [typed, value.typed])) }
}

extension List where Element: TextValue {
  /// The elements as one text: `join(",", list)`.
  public func joined(by separator: Text) -> Text { Text(expr: .call("join", [separator.expr, expr])) }

  /// The same list as texts.
  public var asText: List<Text> { List<Text>(expr: expr) }

  /// The elements in alphabetical order: `sort(list)`.
  public var sorted: List { List(expr: .call("sort", [expr])) }
}

extension List {
  /// The elements of all lists as one list: `flatten(lists)`, or `concat([], lists...)` for elements that are lists or sets, which
  /// `flatten` would take apart too.
  public func flattened<Inner: Value>() -> List<Inner> where Element == List<Inner> {
    switch Inner.type.constraint {
    case .call("list", _, _), .call("set", _, _):
      List<Inner>(expr: .call("concat", [.list([]), expr], expandingLast: true))
    default: List<Inner>(expr: .call("flatten", [expr]))
    }
  }
}
