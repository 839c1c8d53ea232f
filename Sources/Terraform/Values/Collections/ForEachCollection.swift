import HCL

/// What `for_each` goes over, one block for each element.
///
/// A map or a set, since their keys become addresses: `aws_subnet.private["us-west-2a"]`. A list would renumber what follows an
/// element that goes.
public protocol ForEachCollection: Value {
  associatedtype Element: Value
}

extension Map: ForEachCollection {}

extension ValueSet: ForEachCollection where Element: TextValue {}

@available(*, unavailable, message: "one element less would renumber the rest; use a Map, or list.asSet")
extension List: ForEachCollection {}

extension ForEachCollection {
  /// The collection, as `for_each` takes it: there, nothing makes a set out of a literal list.
  var elements: Expr {
    if case .list = expr { .call("toset", [expr]) } else { expr }
  }
}
