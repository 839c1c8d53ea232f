import HCL

/// A value that can be interpolated in a ``Text``: a string, a number or a Boolean.
public protocol Interpolable: Value {}
