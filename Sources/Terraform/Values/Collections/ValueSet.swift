import Diagnostics
public import HCL

/// A set of values of one kind, without an order.
///
/// A literal is written as a list, which Terraform converts where a set is expected, also where it allows no function: in the
/// default of a variable.
public struct ValueSet<Element: Value>: Value, ExpressibleByArrayLiteral {
  public static var type: ValueType { .set(of: Element.type) }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(_ elements: some Sequence<Element>) { expr = .list(elements.map { $0.expr }) }

  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// How many elements there are: `length(set)`.
  public var count: Number { Number(expr: .call("length", [expr])) }

  /// The elements as a list; text comes in the order of its characters: `tolist(set)`.
  public var asList: List<Element> { List(expr: .call("tolist", [expr])) }

  /// `[for item in set : …]`
  public func map<Result: Value>(
    as name: String = "item",
    file: StaticString = #filePath,
    line: UInt = #line,
    _ transform: (Element) -> Result
  ) -> List<Result> {
    List<Element>(expr: expr).map(as: name, file: file, line: line, transform)
  }
}

extension ValueSet: PlainValue where Element: PlainValue {}

extension ValueSet where Element: Interpolable {
  /// Whether the value is one of the elements: `contains(set, value)`.
  public func contains(_ value: Element) -> Flag { Flag(expr: .call("contains", [expr, value.expr])) }
}
