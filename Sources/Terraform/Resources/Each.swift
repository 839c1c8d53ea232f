import HCL

/// The element of a block that is repeated with `for_each`.
///
/// ```swift
/// tf.resources(Subnet.self, "private", forEach: zones) { subnet, each in
///   subnet.availability_zone = each.key  // availability_zone = each.key
/// }
/// ```
public struct Each<Element: Value>: TerraformOnly {
  let iterator: Expr

  init(_ iterator: Binding) {
    self.iterator = .bound(iterator)
  }

  /// The key of the element: `each.key`. An element of a set is its own key.
  public var key: Text { Text(expr: .attribute(of: iterator, "key")) }

  /// The element: `each.value`.
  public var value: Element { Element(expr: .attribute(of: iterator, "value")) }
}
