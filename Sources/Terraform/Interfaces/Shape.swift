public import HCL

/// A struct whose properties are Terraform values.
///
/// The inputs of a module, and the outputs of a module or a stack, are shapes. The same properties have four kinds of values:
///
/// - the arguments that a caller passes: `RDS(engineVersion: .postgres16, …)`,
/// - the variables in the module: `var.engine_version`,
/// - the outputs of a module call: `module.database.endpoint`,
/// - the outputs in the state of another stack: `data.terraform_remote_state.shared.outputs.vpc_id`.
///
/// So an output that does not exist, or has another type, does not compile.
///
/// ```swift
/// struct Outputs: Shape {
///   let vpcID: VPCID
///
///   static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
/// }
/// ```
///
/// An output of a module cannot be a Swift optional, since a module is generated once for all callers. An output of a stack cannot be a
/// ``Secret``, since the state stores it unencrypted, or a ``Nullable``, since the state omits it if it is null.
public protocol Shape: Sendable, Dependency {
  /// The properties with their descriptions.
  static var interface: Interface<Self> { get }
}

extension Shape {
  /// The module call that has the values as outputs: `module.network`.
  public var terraformReference: Expr {
    if case .attribute(let call, _)? = Self.interface.values(of: self).first?.value { call } else { .omitted }
  }
}
