public import HCL

/// A resource, or an output of a module, that another block can depend on or that can be moved or imported.
///
/// The names of the members have two words, since every attribute of the provider is a member of a ``Resource`` as well.
public protocol Dependency: TerraformOnly {
  /// The reference: `aws_db_instance.this.arn`.
  var terraformReference: Expr { get }

  /// The address of the resource or module: `aws_db_instance.this`.
  var terraformAddress: Expr { get }
}

extension Dependency {
  /// The reference, which is an address.
  public var terraformAddress: Expr { terraformReference }
}

extension Value {
  /// The expression of the value.
  public var terraformReference: Expr { expr }

  /// The address of the resource or module that the value is a part of.
  public var terraformAddress: Expr { expr.root ?? expr }
}

extension Expr {
  /// The reference at the start of an expression: `module.network` for `module.network.vpc_id`. Nil if it starts with another expression.
  var root: Expr? {
    switch self {
    case .reference: self
    case .attribute(let base, _), .index(let base, _), .splat(let base, _): base.root
    default: nil
    }
  }
}
