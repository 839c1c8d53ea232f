import HCL

/// A collection that a `dynamic` block can iterate over: a list, a set or a map.
public protocol DynamicCollection: Value {
  /// The type of the elements.
  associatedtype Element: Value
}

extension Map: DynamicCollection {}

extension ValueSet: DynamicCollection {}

extension List: DynamicCollection {}
