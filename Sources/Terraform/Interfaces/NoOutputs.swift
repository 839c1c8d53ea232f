/// The outputs of a module or stack that has none.
public struct NoOutputs: Shape {
  public static let interface = Interface(Self.init)

  public init() {}
}
