import Diagnostics
import HCL

/// Where Terraform keeps the states of an environment.
public struct Backend: Sendable {
  typealias Settings = [(name: String, value: Expr)]

  let type: String
  /// What finds a state from the folder of a root, be it the root that owns it or one that reads it.
  let address: @Sendable (_ key: String, _ folder: String) -> Settings
  /// What only the directory says.
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

  /// States in a bucket, encrypted, and locked by a file beside each state.
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
  /// See [S3](https://developer.hashicorp.com/terraform/language/backend/s3).
  public static func s3(bucket: String, region: String) -> Backend {
    Backend("s3", options: [("encrypt", .bool(true)), ("use_lockfile", .bool(true))]) { key, _ in
      [("bucket", .string(bucket)), ("key", .string(key)), ("region", .string(region))]
    }
  }

  /// States in a folder of this machine, by its path from the root of the repository, for trying things out.
  public static func local(folder: String) -> Backend {
    Backend("local") { key, root in [("path", .string(relativePath(from: root, to: "\(folder)/\(key)")))] }
  }

  /// States in any other backend that Terraform has; `address` makes the settings that find the state of a key.
  ///
  /// ```swift
  /// Backend("gcs") { ["bucket": "states", "prefix": "\($0)"] }
  /// ```
  public init(_ type: String, _ address: @escaping @Sendable (_ key: String) -> KeyValuePairs<String, String>) {
    self.init(type, options: []) { key, _ in address(key).map { ($0.key, .string($0.value)) } }
  }

  /// `backend "s3" { … }`
  func block(_ key: String, in folder: String, at location: SourceLocation) -> Body.Item {
    let settings = address(key, folder) + options
    let arguments = settings.map { Body.Item.argument(Argument($0.name, $0.value, at: location)) }
    return .block(Block("backend", [type], arguments, at: location))
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

  /// What tells a state from every other: `s3 bucket="connect2-terraform-state-prod" key="api/terraform.tfstate" …`.
  func identity(_ key: String) -> String {
    var identity = type
    for (name, value) in address(key, "") {
      identity += " "
      identity += name
      identity += "="
      identity += Printer.print(value)
    }
    return identity
  }
}
