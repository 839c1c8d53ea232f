public import HCL

/// A value that Terraform works with: a literal, a reference, or an expression over both.
///
/// Each kind of value is its own Swift type, so an instance class cannot be passed for a CIDR block, or a list for one of its
/// elements. A new kind takes one line:
///
/// ```swift
/// struct Zone: TextValue { let expr: Expr }
/// ```
///
/// A value is not known when the blueprint runs, only when Terraform runs. So it cannot be asked in an `if`; there is
/// ``Flag`` with its `then(_:else:)` for that.
public protocol Value: Assignable, ShapeMember, Dependency {
  init(expr: Expr)
  var expr: Expr { get }
}

extension Value {
  public var assigned: Expr { expr }

  public static var knowledge: (any Sendable)? { type }

  public static var isOptional: Bool { false }

  /// Leaves an argument of a module call out, so that the default of the module's variable applies.
  ///
  /// It is for the parameters of a module's initializer: `multiAZ: Flag = .default`.
  public static var `default`: Self { Self(expr: .omitted) }

  /// HCL that is written as it is, where the language of values does not reach.
  ///
  /// Nothing checks it before Terraform does.
  ///
  /// ```swift
  /// $0.name = Text.raw("title(var.name)")
  /// ```
  public static func raw(_ hcl: String) -> Self { Self(expr: .raw(hcl)) }

  /// The result of a function that has no Swift name here.
  ///
  /// ```swift
  /// Text.call("title", name)  // title(var.name)
  /// ```
  public static func call(_ function: String, _ arguments: any Value...) -> Self {
    Self(expr: .call(function, arguments.map { $0.expr }))
  }
}
