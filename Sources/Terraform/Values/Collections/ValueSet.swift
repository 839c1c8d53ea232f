import Diagnostics
public import HCL

/// A set of values of one type, without an order.
///
/// ```swift
/// let zones = tf.local("zones", ["a", "b"] as ValueSet<Text>)  // zones = toset(["a", "b"])
/// $0.security_groups = [web.id] as ValueSet<SecurityGroupID>   // security_groups = [aws_security_group.web.id]
/// ```
///
/// A literal is printed as a list where the argument or the input has a type, to which Terraform converts it.
public struct ValueSet<Element: Value>: Value, ExpressibleByArrayLiteral {
  /// `set(…)`
  public static var type: ValueType { .set(of: Element.type) }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes a set of the elements of a Swift sequence.
  public init(_ elements: some Sequence<Element>) { expr = .call("toset", [.list(elements.map { $0.expr })]) }

  /// Makes a set of a literal.
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// The number of elements: `length(set)`.
  public var count: Number { Number(expr: .call("length", [expr])) }

  /// The elements as a list, texts in alphabetical order: `tolist(set)`.
  public var asList: List<Element> { List(expr: .call("tolist", [expr])) }

  /// A list with the result of a function for each element: `[for item in set : …]`.
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
  /// True if the value is one of the elements: `contains(set, value)`.
  public func contains(_ value: Element) -> Flag { Flag(expr: .call("contains", [typed, value.typed])) }
}
