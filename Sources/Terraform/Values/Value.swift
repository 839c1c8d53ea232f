import Diagnostics
public import HCL

/// A value in Terraform: a literal, a reference, or an expression of both.
///
/// Each kind of value is a Swift type, so an instance class cannot be passed for a CIDR block, or a list for one of its
/// elements. A new kind takes one line:
///
/// ```swift
/// struct Zone: TextValue { let expr: Expr }
/// ```
///
/// A value is known when Terraform runs, not when the blueprint runs. Use a ``Flag`` and its `then(_:else:)` instead of a Swift `if`.
public protocol Value: Assignable, ShapeMember, ReplacementTrigger {
  /// Makes the value of an expression.
  init(expr: Expr)
  /// The expression of the value.
  var expr: Expr { get }
}

extension Value {
  /// The expression to print.
  public var assigned: Expr { expr }

  /// The type of the expression in Terraform.
  public static var assignedType: ValueType { type }

  /// False: the property is not a Swift optional.
  public static var isOptional: Bool { false }

  /// Omits an argument of a module call, so the default of the module's variable applies.
  ///
  /// It is the default of parameters of a module's initializer:
  ///
  /// ```swift
  /// public init(multiAZ: Flag = .default) { … }
  /// ```
  public static var `default`: Self { Self(expr: .omitted) }

  /// An expression in HCL, for constructs that Groundplan does not support. Only Terraform checks it.
  ///
  /// ```swift
  /// $0.name = Text.raw("title(var.name)")  // name = title(var.name)
  /// ```
  public static func raw(_ hcl: String) -> Self { Self(expr: .raw(hcl)) }

  /// The result of a Terraform function for which Groundplan has no Swift function.
  ///
  /// ```swift
  /// Text.call("title", name)  // title(var.name)
  /// ```
  ///
  /// See [the functions](https://developer.hashicorp.com/terraform/language/functions) of Terraform.
  public static func call(_ function: String, _ arguments: any Value...) -> Self {
    if function == "nonsensitive" { return Self(expr: .invalid(.nonsensitiveWithoutReason)) }
    return Self(expr: .call(function, arguments.map { $0.expr }))
  }
}
