public import HCL

/// What a block can be made to wait for, or Terraform can be told about: a resource, or a module by one of its outputs.
///
/// The names are long because every attribute of the provider is a member of a ``Resource`` as well.
public protocol Dependency: TerraformOnly {
  /// The expression that leads to it: `aws_db_instance.this.arn`.
  var terraformReference: Expr { get }

  /// The resource or module itself: `aws_db_instance.this`.
  var terraformAddress: Expr { get }
}

extension Dependency {
  public var terraformAddress: Expr { terraformReference }
}

extension Value {
  public var terraformReference: Expr { expr }

  public var terraformAddress: Expr { expr.root ?? expr }
}

extension Expr {
  /// What an expression starts from: `module.network` for `module.network.vpc_id`.
  var root: Expr? {
    switch self {
    case .reference: self
    case .attribute(let base, _), .index(let base, _), .splat(let base, _): base.root
    default: nil
    }
  }
}
