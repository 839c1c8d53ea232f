import HCL

/// A value that can stand inside a string.
public protocol Interpolable: Value {}
