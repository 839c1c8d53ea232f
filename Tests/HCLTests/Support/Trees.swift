import Diagnostics
import Files
public import HCL

/// The location of a diagnostic. Swift Testing has a type of the same name.
typealias SourceLocation = Diagnostics.SourceLocation

/// Short initializers for trees that tests write by hand.
extension Body.Item {
  static func argument(_ name: String, _ value: Expr) -> Self { .argument(Argument(name, value, at: .here)) }

  static func block(_ type: String, _ labels: String..., items: [Body.Item]) -> Self {
    .block(Block(type, labels, items, at: .here))
  }

  static func dynamic(_ type: String, in forEach: Expr, _ iterator: Binding, _ content: [Body.Item]) -> Self {
    .dynamic(DynamicBlock(type, in: forEach, iterator: iterator, content, at: .here))
  }
}

extension Binding {
  convenience init(_ name: String) { self.init(name, at: .here) }
}

extension SourceLocation {
  static var here: SourceLocation { SourceLocation(#filePath, 1) }
}

extension Expr: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A word, as in `a + b`.
  public init(stringLiteral word: String) { self = .keyword(word) }

  public init(integerLiteral value: Int) { self = .integer(value) }
}

/// The text of a file with these items.
func text(_ items: [Body.Item]) -> String { String(decoding: Printer.print(Body(items)), as: UTF8.self) }
