import Diagnostics
import HCL

/// The backend that stores the states of an environment.
///
/// ```swift
/// var backend: Backend { .s3(bucket: "connect2-terraform-state-\(name)", region: "us-west-2") }
/// ```
public struct Backend: Sendable {
  typealias Settings = [(name: String, value: Expr)]

  let type: String
  /// The settings that locate a state, for the `backend` block and for the stacks that read the state. `folder` is that of the root module.
  let address: @Sendable (_ key: String, _ folder: String) -> Settings
  /// The settings of the `backend` block only.
  let options: Settings

  private init(
    _ type: String,
    options: Settings = [],
    _ address: @escaping @Sendable (String, String) -> Settings
  ) {
    self.type = type
    self.options = options
    self.address = address
  }

  /// A backend that stores encrypted states in an S3 bucket, with a lock file beside each state.
  ///
  /// The key is the ``Stack/stateKey`` of the stack.
  ///
  /// ```hcl
  /// backend "s3" {
  ///   bucket       = "connect2-terraform-state-prod"
  ///   key          = "api/terraform.tfstate"
  ///   region       = "us-west-2"
  ///   encrypt      = true
  ///   use_lockfile = true
  /// }
  /// ```
  ///
  /// See [the S3 backend](https://developer.hashicorp.com/terraform/language/backend/s3).
  ///
  /// - Parameters:
  ///   - bucket: The name of the bucket, which must exist.
  ///   - region: The region of the bucket: `us-west-2`.
  public static func s3(bucket: String, region: String) -> Backend {
    Backend("s3", options: [("encrypt", .bool(true)), ("use_lockfile", .bool(true))]) { key, _ in
      [("bucket", .string(bucket)), ("key", .string(key)), ("region", .string(region))]
    }
  }

  /// A backend that stores states in a local folder, for experiments.
  ///
  /// - Parameter folder: The path from the root of the repository, or an absolute path.
  public static func local(folder: String) -> Backend {
    Backend("local") { key, root in
      let path = "\(folder)/\(key)".withoutDots
      // Without a root module, it is the path from the root of the repository.
      return [("path", .string(path.hasPrefix("/") || root.isEmpty ? path : path.relativePath(from: root)))]
    }
  }

  /// Another [backend](https://developer.hashicorp.com/terraform/language/backend) of Terraform.
  ///
  /// ```swift
  /// Backend("gcs") { ["bucket": "states", "prefix": "\($0)"] }
  /// ```
  ///
  /// ```hcl
  /// backend "gcs" {
  ///   bucket = "states"
  ///   prefix = "api/terraform.tfstate"
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - type: The type of the backend: `gcs`.
  ///   - address: Returns the settings that locate the state with a key, in order.
  public init(_ type: String, _ address: @escaping @Sendable (_ key: String) -> KeyValuePairs<String, String>) {
    self.init(type, options: []) { key, _ in address(key).map { ($0.key, .string($0.value)) } }
  }

  /// `backend "s3" { … }`
  func block(_ key: String, in folder: String, at location: SourceLocation) -> Body.Item {
    let settings = address(key, folder) + options
    let arguments = settings.map { Body.Item.argument(Argument($0.name, $0.value, at: location)) }
    return .block(Block("backend", [type], arguments, at: location))
  }

  /// The problems of the names of the settings.
  func diagnostics(stateKey key: String, at location: SourceLocation) -> DiagnosticList {
    var checker = BodyChecker(Directory("the backend"), at: location)
    checker.check([block(key, in: "", at: location)])
    return checker.diagnostics
  }

  /// `data "terraform_remote_state" "shared" { … }`
  func remoteState(_ name: String, _ key: String, in folder: String, at location: SourceLocation) -> Body.Item {
    let config = address(key, folder).map { ObjectItem.field($0.name, $0.value) }
    return .block(
      Block(
        "data",
        ["terraform_remote_state", name],
        [
          .argument(Argument("backend", .string(type), at: location)),
          .argument(Argument("config", .object(config), at: location)),
        ],
        at: location
      )
    )
  }

  /// The location of a state, which is unique: `s3 bucket="connect2-terraform-state-prod" key="api/terraform.tfstate" …`.
  func description(ofState key: String) -> String {
    ([type] + address(key, "").map { "\($0.name)=\(Printer.print($0.value))" }).joined(separator: " ")
  }
}

extension String {
  /// The path without `.`, empty parts, and `..` after the name of a folder, so that a state has one path.
  fileprivate var withoutDots: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
