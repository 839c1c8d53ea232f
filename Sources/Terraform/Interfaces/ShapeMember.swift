public import HCL

/// What a property of a shape can be: a ``Value``, or an optional one.
///
/// An optional parameter of a module's initializer is an argument that a caller may leave out. An optional output of a stack is
/// one that some environments do not have: it is nil there, in Swift, before Terraform sees it.
public protocol ShapeMember: ValueKind {
  static var type: ValueType { get }
  static var isOptional: Bool { get }
  /// The limits of the type: the `validation` blocks of every variable that has it. None by default.
  static var validations: [Validation<Self>] { get }
  init(expr: Expr)
  var expr: Expr { get }
}

extension ShapeMember {
  public static var validations: [Validation<Self>] { [] }
}

extension Optional: ShapeMember where Wrapped: Value {
  public static var type: ValueType {
    var type = Wrapped.type
    type.isNullable = true
    return type
  }

  public static var isOptional: Bool { true }

  public init(expr: Expr) {
    if case .omitted = expr { self = nil } else { self = Wrapped(expr: expr) }
  }

  public var expr: Expr { self?.expr ?? .omitted }
}
