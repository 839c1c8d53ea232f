/// A struct whose properties are Terraform values.
///
/// The properties are written once and used four ways, by filling them with
///
/// - what a caller passes: `RDS(engineVersion: .postgres16, …)`,
/// - the module's own variables: `var.engine_version`,
/// - the outputs of a module call: `module.database.endpoint`,
/// - the outputs of another stack: `data.terraform_remote_state.shared.outputs.vpc_id`.
///
/// So an output that does not exist, or is of another kind, does not compile.
public protocol Shape: Sendable, TerraformOnly {
  static var interface: Interface<Self> { get }
}
