import HCL

/// The element that a block with `for_each` stands for.
public struct Each<Element: Value>: TerraformOnly {
  let iterator: Expr

  init(_ iterator: Binding) {
    self.iterator = .bound(iterator)
  }

  /// The key of the element: `each.key`. In a set, it is the element itself.
  public var key: Text { Text(expr: .attribute(of: iterator, "key")) }

  /// The element: `each.value`.
  public var value: Element { Element(expr: .attribute(of: iterator, "value")) }
}
