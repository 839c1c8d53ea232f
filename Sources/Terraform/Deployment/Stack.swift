/// A root module: what one `terraform apply` changes, in one environment.
///
/// A stack takes what it needs from others as plain properties, so an output that does not exist, or is of another kind, does
/// not compile:
///
/// ```swift
/// struct API: Stack {
///   static let name = "api"
///   static let folder = "api/infrastructure/terraform"
///   static let stateKey = "api/terraform.tfstate"
///
///   let environment: Environment
///   let shared: Shared.Outputs
///
///   func body(_ tf: StackScope) -> Outputs { … shared.vpcID … }
/// }
/// ```
///
/// ```hcl
/// data "terraform_remote_state" "shared" { … }
///
/// … data.terraform_remote_state.shared.outputs.vpc_id …
/// ```
///
/// An output that only some environments have is an optional property: nil where there is none.
public protocol Stack: Sendable {
  associatedtype Outputs: Shape = NoOutputs

  /// The name in Terraform and for people.
  static var name: String { get }

  /// The folder that has `environments` and `modules`, from the root of the repository.
  static var folder: String { get }

  /// The folder in it that has a folder for each environment; `environments`, unless the stack shares `folder` with another.
  static var environmentsFolder: EnvironmentsFolder { get }

  /// The key of the state. It is what Terraform knows the stack by, so it is never made from a path.
  static var stateKey: String { get }

  /// Declares the resources, and returns the outputs.
  func body(_ tf: StackScope) -> Outputs
}

extension Stack {
  public static var environmentsFolder: EnvironmentsFolder { .environments }
}
