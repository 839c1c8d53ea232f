/// The outputs of a module or stack that has none.
public struct NoOutputs: Shape {
  /// An interface without properties.
  public static let interface = Interface(Self.init)

  /// Makes the outputs.
  public init() {}
}
