/// A value, a resource or a shape. Interpolating it in a Swift `String` is a compile-time warning, since Swift would print its fields.
public protocol TerraformOnly {}
