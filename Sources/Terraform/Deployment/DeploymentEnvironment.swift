/// A place to deploy to, and whatever a blueprint wants to know about it.
///
/// ```swift
/// struct Environment: DeploymentEnvironment {
///   let name: String
///   var isProtected = false
///   var zones = 2
///   var backend: Backend { .s3(bucket: "connect2-terraform-state-\(name)", region: "us-west-2") }
/// }
/// ```
public protocol DeploymentEnvironment: Sendable {
  /// The name, which is also the name of a folder.
  var name: String { get }

  /// True if `run` changes the environment only when its name is given.
  var isProtected: Bool { get }

  /// Where the states of the environment are.
  var backend: Backend { get }

  /// Whatever the provider keeps names apart by, like the account of AWS. Resources of one account cannot share a name; by
  /// default, every environment is an account of its own.
  var account: String { get }
}

extension DeploymentEnvironment {
  public var account: String { name }
}
