import Files
import Terraform
import Testing

/// Errors between stacks and between environments.
@Suite struct DeploymentErrorTests {
  private static func environment(_ name: String) -> Environment { Environment(name: name) }

  @Test func stackTwice() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(First { _ in })
      deploy.stack(First { _ in })
    }
    #expect(errors == "\(line + 3): stack-twice")
  }

  private struct Copy: Stack {
    static let name = "copy"
    static let folder = "copy"
    static let stateKey = "first.tfstate"

    func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
  }

  @Test func oneStateForTwoStacks() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(First { _ in })
      deploy.stack(Copy())
    }
    #expect(errors == "\(line + 3): one-state-for-two-stacks")
  }

  private struct Neighbor: Stack {
    static let name = "neighbor"
    static let folder = "first"
    static let stateKey = "neighbor.tfstate"

    func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
  }

  @Test func oneFolderForTwoStacks() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(First { _ in })
      deploy.stack(Neighbor())
    }
    #expect(
      errors == """
        \(line + 3): two-files-one-path
        \(line + 3): two-files-one-path
        """
    )
  }

  private struct Outside: Stack {
    static let name = "outside"
    static let folder = "../outside"
    static let stateKey = "outside.tfstate"

    func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
  }

  @Test func folderOutsideTheTree() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(Outside())
    }
    #expect(errors == "\(line + 2): path-leaves-the-tree")
  }

  @Test func environmentTwice() {
    let line = #line
    let errors = errors(in: [Self.environment("dev"), Self.environment("dev")]) { _, _ in }
    #expect(errors == "\(line + 1): two-environments-one-name")
  }

  @Test func badNameOfEnvironment() {
    let line = #line
    let errors = errors(in: [Self.environment("my env")]) { _, _ in }
    #expect(errors == "\(line + 1): bad-name-of-environment")
  }

  private struct BadName: Stack {
    static let name = "bad name"
    static let folder = "bad"
    static let stateKey = "bad.tfstate"

    func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
  }

  @Test func badNameOfStack() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(BadName())
    }
    #expect(errors == "\(line + 2): bad-name-of-stack")
  }

  @Test func providerNotPinned() {
    let line = #line
    let errors = errors(requirements: Requirements(terraform: "~> 1.11", providers: [])) { _, deploy in
      deploy.stack(
        First { $0.module("network", Network(name: "a", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:])) }
      )
    }
    #expect(errors == "\(line + 1): provider-not-required")
  }

  private struct Leaky: Stack {
    static let name = "leaky"
    static let folder = "leaky"
    static let stateKey = "leaky.tfstate"

    struct Outputs: Shape {
      let password: Secret
      let key: Nullable<Text>

      static let line = #line + 1
      static let interface = Interface(Self.init) {
        Field(\.password, "Password of the database.")
        Field(\.key, "Key of the database.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      let database = tf.resource(Database.self, "this") { $0.instance_class = "db.t4g.medium" }
      return Outputs(password: database.password, key: Nullable(database.kms_key_id))
    }
  }

  @Test func secretAndNullableOutputs() {
    let errors = errors { _, deploy in deploy.stack(Leaky()) }
    #expect(
      errors == """
        \(Leaky.Outputs.line + 1): secret-output
        \(Leaky.Outputs.line + 2): output-may-be-null
        """
    )
  }
}

// MARK: - Several errors

extension DeploymentErrorTests {
  @Test func allErrorsAreReportedInOrder() throws {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(
        First { tf in
          tf.resource(VPC.self, "this") { $0.cidr_block = "a\0" }
          tf.resource(VPC.self, "this") { $0.count = 2 }
        }
      )
      deploy.stack(
        Second { tf in
          tf.resource(VPC.self, "a b") { _ in }
        }
      )
    }
    #expect(
      errors == """
        \(line + 5): meta-argument
        \(line + 5): declared-twice
        \(line + 4): nul
        \(line + 10): bad-name
        """
    )
  }

  @Test func errorOfEveryEnvironmentIsReportedOnce() {
    let line = #line
    let errors = errors(in: Environment.all) { _, deploy in
      let leak = Leak<Resource<VPC>>()
      deploy.stack(First { leak.handle = $0.resource(VPC.self, "this") { $0.cidr_block = "a\0" } })
      deploy.stack(Second { $0.resource(Subnet.self, "a") { $0.vpc_id = leak.handle?.id } })
    }
    #expect(
      errors == """
        \(line + 3): nul
        \(line + 4): foreign-reference
        """
    )
  }

  @Test func retiredRootIsStillThere() {
    let line = #line
    let errors = errors(retired: ["gone/environments/dev", "first/environments/dev"]) { _, deploy in
      deploy.stack(First { _ in })
    }
    #expect(errors == "\(line + 1): retired-root-in-blueprint")
  }
}
