/// What means nothing in a Swift `String`, where Swift would print its fields: a value, a resource, a shape.
public protocol TerraformOnly {}
