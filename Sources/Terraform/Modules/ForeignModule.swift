public import HCL

/// A call of a module that is not written in Swift.
///
/// ```swift
/// let vpc = tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) { $0.cidr = "10.0.0.0/16" }
/// $0.vpc_id = vpc.vpc_id  // vpc_id = module.vpc.vpc_id
/// ```
@dynamicMemberLookup
public struct ForeignModule: Sendable, Dependency {
  let expr: Expr

  /// `module.vpc`
  public var terraformReference: Expr { expr }

  /// An output with a type that the caller states. Nothing checks the type.
  public func output<V: Value>(_ name: String, as kind: V.Type = V.self) -> V { V(expr: .attribute(of: expr, name)) }

  /// An output with the type that its use requires.
  public subscript<V: PlainValue>(dynamicMember name: String) -> V { output(name) }

  /// An output whose type its use does not decide.
  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Attribute { output(name) }
}
