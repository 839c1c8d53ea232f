/// The shapes whose interface is being made, to find an object that contains itself.
enum InterfaceInProgress {
  @TaskLocal private static var shapes: Set<ObjectIdentifier> = []

  /// Runs a function that needs the types of the properties of a shape.
  static func of(_ shape: any Shape.Type, _ body: () -> Void) {
    $shapes.withValue(shapes.union([ObjectIdentifier(shape)]), operation: body)
  }

  /// True if the types of the shape's own properties are being looked up.
  static func contains(_ shape: any Shape.Type) -> Bool { shapes.contains(ObjectIdentifier(shape)) }
}
