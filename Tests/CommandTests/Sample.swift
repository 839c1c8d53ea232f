import Terraform

/// A deployment of two stacks in two environments, with a module that both call. Its resources need no provider.
struct Sample {
  /// The environments. `prod-eu` has a name that starts with that of another one.
  var environments = ["prod", "prod-eu"]
  var protected: Set<String> = []
  /// A value in the root module of the stack shared in prod.
  var value = "1"
  var hasModule = true
  /// True if the stack shared has the output `value`.
  var hasOutput = true
  /// True if the stack api uses the output `value`.
  var usesOutput = true
  var sharedModules = "modules"
  var retired: [String] = []
  /// Lines of /repo/Blueprints/A.swift at which a stack is added that exists already, which is an error.
  var mistakes: [UInt] = []
  var hasWarning = false

  /// The root modules and the files of each.
  static let roots = [
    "api/environments/prod", "api/environments/prod-eu", "infra/environments/prod", "infra/environments/prod-eu",
  ]
  static let module = ["README.md", "main.tf", "outputs.tf", "variables.tf", "versions.tf"].map {
    "modules/network/\($0)"
  }
  static let main = "infra/environments/prod/main.tf"

  /// The generated files, sorted.
  static let paths = (roots.flatMap { ["\($0)/main.tf", "\($0)/tests/contract.tftest.hcl"] } + module).sorted()
  /// The generated files and the manifest, sorted.
  static let allPaths = (paths + ["groundplan.sha256"]).sorted()

  var deployment: Deployment {
    let rule = Rule(
      "networks have two zones",
      on: "terraform_data",
      in: "prod-eu",
      why: "Why.",
      fix: "Fix.",
      checkov: ["CKV_AWS_1"]
    ) { $0.input == "two" }
    return Deployment(
      environments.map { Environment(name: $0, isProtected: protected.contains($0)) },
      requirements: Requirements(terraform: "~> 1.11", providers: hasWarning ? [Self.otherVersion] : []),
      sharedModules: sharedModules,
      retired: retired,
      rules: hasModule && environments.contains("prod-eu") ? [rule] : [],
      waivers: hasModule && environments.contains("prod-eu")
        ? [Waiver(of: rule, in: "prod-eu", because: "It has one.")] : []
    ) { environment, deploy in
      let value = environment.name == "prod" ? value : "1"
      let shared = deploy.stack(
        Shared(value: hasOutput ? value : nil, hasModule: hasModule),
        file: "/repo/Blueprints/Deployment.swift",
        line: 7
      )
      let api = API(shared: shared, usesOutput: usesOutput, hasModule: hasModule)
      deploy.stack(api, file: "/repo/Blueprints/Deployment.swift", line: 8)
      if environment.name == environments[0] {
        for line in mistakes {
          deploy.stack(api, file: "/repo/Blueprints/A.swift", line: line)
        }
      }
    }
  }

  /// A provider that is pinned to another version than that of its schema, which is a warning.
  private static var otherVersion: ProviderRequirement {
    ProviderRequirement(
      "null",
      version: "3.2.3",
      schema: ProviderSchema("2 hashicorp/null 3.2.4\nprovider {}\nresource null_resource {id=s}\n"),
      file: "/repo/Blueprints/A.swift",
      line: 3
    )
  }
}

extension Sample {
  struct Environment: DeploymentEnvironment {
    let name: String
    let isProtected: Bool
    var backend: Backend { Backend("s3") { ["bucket": "states-\(name)", "key": "\($0)"] } }
  }

  private struct Shared: Stack {
    static let name = "shared"
    static let folder = "infra"
    static let stateKey = "shared/terraform.tfstate"

    let value: String?
    let hasModule: Bool

    struct Outputs: Shape {
      let value: Text?

      static let interface = Interface(Self.init) {
        Field(\.value, "A value.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      if hasModule { _ = tf.module("network", Network(zones: "one")) }
      return Outputs(value: value.map { Text($0) })
    }
  }

  private struct API: Stack {
    static let name = "api"
    static let folder = "api"
    static let stateKey = "api/terraform.tfstate"

    let shared: Shared.Outputs
    let usesOutput: Bool
    let hasModule: Bool

    func body(_ tf: StackScope) -> NoOutputs {
      if usesOutput, let value = shared.value { _ = tf.local("value", value) }
      if hasModule { _ = tf.module("network", Network(zones: "one")) }
      return NoOutputs()
    }
  }

  struct Network: Module {
    static let name = "network"
    static let requirements = Requirements(terraform: ">= 1.4", providers: [])

    let zones: Text

    static let interface = Interface(Self.init, file: "/repo/Blueprints/Network.swift", line: 4) {
      Field(\.zones, "How many zones the network has.")
    }

    struct Outputs: Shape {
      let id: Text

      static let interface = Interface(Self.init) {
        Field(\.id, "The identifier of the network.")
      }
    }

    func body(_ tf: Scope) -> Outputs {
      let network = tf.resource("terraform_data", "this") {
        $0.input = zones
      }
      return Outputs(id: network.id)
    }
  }
}
