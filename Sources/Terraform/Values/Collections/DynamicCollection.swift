import HCL

/// What a `dynamic` block goes over.
public protocol DynamicCollection: Value {
  associatedtype Element: Value
}

extension Map: DynamicCollection {}

extension ValueSet: DynamicCollection {}

extension List: DynamicCollection {}
