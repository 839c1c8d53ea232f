public import HCL

/// The type of a property of a ``Shape``: a ``Value``, or an optional value.
///
/// An optional parameter of a module's initializer is an argument that a caller may omit. An optional output of a stack is nil in the
/// environments that do not have it, which is decided when the blueprint runs.
public protocol ShapeMember: Assignable {
  /// The type in Terraform.
  static var type: ValueType { get }
  /// True for a Swift optional.
  static var isOptional: Bool { get }
  /// The limits of the type: the `validation` blocks of every variable that has it. None by default.
  static var validations: [Validation<Self>] { get }
  /// Makes the value of an expression.
  init(expr: Expr)
  /// The expression of the value.
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
