public import HCL

/// What another block can wait for: a resource, a data source, or the outputs of a module call.
///
/// ```swift
/// $0.depends(on: gateway)                                // depends_on = [aws_internet_gateway.this]
/// tf.module("api", API(…), dependsOn: [network])         // depends_on = [module.network]
/// tf.moved(from: "aws_vpc.main", to: vpc)                // to = aws_vpc.this
/// ```
///
/// The name of the member has two words, since every attribute of the provider is a member of a ``Resource`` as well.
public protocol Dependency: TerraformOnly {
  /// The reference: `aws_db_instance.this`, `module.network`.
  var terraformReference: Expr { get }
}

/// What replaces a resource when it changes: a managed resource, or one of its attributes.
///
/// ```swift
/// $0.lifecycle(replaceTriggeredBy: [parameters, image.version])
/// // replace_triggered_by = [aws_db_parameter_group.this, aws_ami_copy.this.version]
/// ```
public protocol ReplacementTrigger: TerraformOnly {
  /// The reference: `aws_db_instance.this`, `aws_db_instance.this.arn`.
  var terraformReference: Expr { get }
}

extension Value {
  /// The expression of the value.
  public var terraformReference: Expr { expr }
}
