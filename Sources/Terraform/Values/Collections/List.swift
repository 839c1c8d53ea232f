import Diagnostics
public import HCL

/// A list of values of one kind.
public struct List<Element: Value>: Value, ExpressibleByArrayLiteral {
  public static var type: ValueType { .list(of: Element.type) }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(_ elements: some Sequence<Element>) { expr = .list(elements.map { $0.expr }) }

  public init(arrayLiteral elements: Element...) { expr = .list(elements.map { $0.expr }) }

  @available(
    *,
    unavailable,
    message: "a Swift Set has no order, and the file would differ from run to run; sort it first"
  )
  public init<Other>(_ elements: Set<Other>) where Element == Text { expr = .null }

  @available(
    *,
    unavailable,
    message: "a Swift String is not a Terraform value; make it one: List(names.map { Text($0) })"
  )
  public init(_ elements: [String]) where Element == Text { expr = .null }
}

extension List: PlainValue where Element: PlainValue {}

extension List {
  /// How many elements there are: `length(list)`.
  public var count: Number { Number(expr: .call("length", [expr])) }

  /// The element at an index, counted from 0: `list[0]`.
  public subscript(index: Number) -> Element { Element(expr: .index(of: expr, index.expr)) }

  /// The lists behind each other: `concat(list, other)`.
  public static func + (lhs: List, rhs: List) -> List { List(expr: .call("concat", [lhs.expr, rhs.expr])) }

  /// The list without what is in it again: `distinct(list)`.
  public var distinct: List { List(expr: .call("distinct", [expr])) }

  /// The elements as a set: `toset(list)`.
  public var asSet: ValueSet<Element> { ValueSet(expr: .call("toset", [expr])) }

  /// The one element, or `null` if there is none: `one(list)`.
  public var only: Nullable<Element> { Nullable(expr: .call("one", [expr])) }

  /// `[for item in list : …]`
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

  /// `[for item in list : item if …]`
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

  /// `{ for item in list : key => value }`
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

  /// `{ for item in list : key => item... }`
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
  /// Whether the value is one of the elements: `contains(list, value)`.
  public func contains(_ value: Element) -> Flag { Flag(expr: .call("contains", [expr, value.expr])) }
}

extension List where Element: TextValue {
  /// The elements in one text: `join(",", list)`.
  public func joined(by separator: Text) -> Text { Text(expr: .call("join", [separator.expr, expr])) }

  /// The same list, of which nobody has to know the kind.
  public var asText: List<Text> { List<Text>(expr: expr) }

  /// The elements in the order of their characters: `sort(list)`.
  public var sorted: List { List(expr: .call("sort", [expr])) }
}

extension List {
  /// The elements of all lists in one: `flatten(lists)`.
  public func flattened<Inner: Value>() -> List<Inner> where Element == List<Inner> {
    List<Inner>(expr: .call("flatten", [expr]))
  }
}
