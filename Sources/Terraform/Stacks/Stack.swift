/// A root module: the resources that one `terraform apply` changes in one environment.
///
/// A stack has the outputs of other stacks as properties. An output that does not exist, or has another type, does not compile:
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
/// An output that only some environments have is an optional property, nil in the others. An output cannot be a ``Secret`` or a
/// ``Nullable``: see ``Shape``. See <doc:Writing-a-Stack>.
public protocol Stack: Sendable {
  /// The values that other stacks can read.
  associatedtype Outputs: Shape = NoOutputs

  /// The name, in the addresses of other stacks and in reports: letters, digits, `_` and `-`.
  static var name: String { get }

  /// The folder that contains `environments` and `modules`, from the root of the repository.
  static var folder: String { get }

  /// The folder in ``folder`` that contains a folder for each environment: `environments`, unless the stack shares ``folder`` with another.
  static var environmentsFolder: EnvironmentsFolder { get }

  /// The key of the state in the backend: `api/terraform.tfstate`. Terraform identifies the stack by it, so it stays the same when the
  /// folder changes. See the [limits of object keys](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html) in S3.
  static var stateKey: String { get }

  /// Why the root module has no contract test, `tests/contract.tftest.hcl`; nil, the default, if it has one. `list` shows the reason.
  ///
  /// ```swift
  /// let noContractTest: StaticString? = "The data source http has to get an answer."
  /// ```
  var noContractTest: StaticString? { get }

  /// Declares the resources, and returns the outputs.
  func body(_ tf: StackScope) -> Outputs
}

extension Stack {
  /// `environments`
  public static var environmentsFolder: EnvironmentsFolder { .environments }

  /// Nil: the root module has a contract test.
  public var noContractTest: StaticString? { nil }
}
