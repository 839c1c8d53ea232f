/// An environment to deploy to, with the values that its stacks use.
///
/// ```swift
/// struct Environment: DeploymentEnvironment {
///   let name: String
///   var isProtected = false
///   var zones = 2
///   var backend: Backend { .s3(bucket: "connect2-terraform-state-\(name)", region: "us-west-2") }
/// }
/// ```
///
/// The environments are passed to a ``Deployment``.
public protocol DeploymentEnvironment: Sendable {
  /// The name, which is also the name of the folder of each root module: letters, digits, `_` and `-`.
  var name: String { get }

  /// True if `run` changes the environment only when its name is given.
  var isProtected: Bool { get }

  /// The backend that stores the states of the environment.
  var backend: Backend { get }

  /// The account within which names have to be unique, such as the AWS account. By default, it is the name of the environment: no two
  /// environments share an account.
  var account: String { get }
}

extension DeploymentEnvironment {
  /// The name of the environment.
  public var account: String { name }
}
