import HCL

/// A collection that `for_each` can iterate over: a map or a set of strings.
///
/// The keys are a part of addresses: `aws_subnet.private["us-west-2a"]`. With a list, removing an element would change the addresses of
/// the elements after it.
public protocol ForEachCollection: Value {
  /// The type of the elements.
  associatedtype Element: Value
}

extension Map: ForEachCollection {}

extension ValueSet: ForEachCollection where Element: TextValue {}

@available(*, unavailable, message: "removing an element would renumber the others; use a Map, or list.asSet")
extension List: ForEachCollection {}

extension ForEachCollection {
  /// The collection for `for_each`. The set in an output of another stack is written with `toset`: a contract test has a list in its place,
  /// since a test file cannot call functions.
  var forEach: Expr {
    guard case .call("set", _, _) = Self.type.constraint, case .remoteState? = expr.root?.address else { return expr }
    return .call("toset", [expr])
  }
}
