public import HCL

/// The outputs of a module or stack that has none.
public struct NoOutputs: Shape {
  /// An interface without properties.
  public static let interface = Interface(Self.init)

  /// The call of the module; nil in the module itself, and for a stack.
  let call: Expr?

  /// Makes the outputs.
  public init() { call = nil }

  /// Makes the outputs of a module call.
  init(of call: Expr) { self.call = call }

  /// The call of the module: `module.network`.
  public var terraformReference: Expr { call ?? .omitted }
}
