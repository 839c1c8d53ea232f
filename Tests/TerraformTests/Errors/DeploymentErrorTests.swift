@testable import Example
import Files
import Terraform
import Testing

/// What is wrong between stacks and environments that are right by themselves.
@Suite struct DeploymentErrorTests {
  private let file = "Tests/TerraformTests/Errors/DeploymentErrorTests.swift"

  /// The state of the first stack.
  private let state = #"s3 bucket="orders-terraform-state-dev" key="first.tfstate" region="eu-west-1""#

  private static func environment(_ name: String) -> Environment { Environment(name: name, network: 1) }

  @Test func stackTwice() {
    let line = #line
    let errors = errors { _, deploy in
      deploy.stack(First { _ in })
      deploy.stack(First { _ in })
    }
    #expect(
      errors == """
        \(file):\(line + 3): error: the stack first is there twice in dev
          A stack has one state in an environment, and the other one is at \(file):\(line + 2).
          Remove one of the two, or give them different names, folders and state keys.

        \(file):\(line + 3): error: the stack first in dev has the state of the stack first in dev
          Both are in \(state), so each would destroy what the other has made.
          State another key, or give the environments backends of their own.
        """
    )
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
    #expect(
      errors == """
        \(file):\(line + 3): error: the stack copy in dev has the state of the stack first in dev
          Both are in \(state), so each would destroy what the other has made.
          State another key, or give the environments backends of their own.
        """
    )
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
        \(file):\(line + 3): error: two files have the path “first/environments/dev/main.tf”
          The other comes from \(file):\(line + 2), and one would replace the other.
          Give one of the two another name or folder.
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
    #expect(
      errors == """
        \(file):\(line + 2): error: the path “../outside/environments/dev/main.tf” leaves the tree
          Files are written below one folder, so a path is relative and has no empty, “.” or “..” part.
          State a path like “api/infrastructure/terraform”.
        """
    )
  }

  @Test func environmentTwice() {
    let line = #line
    let errors = errors(in: [Self.environment("dev"), Self.environment("dev")]) { _, _ in }
    #expect(
      errors == """
        \(file):\(line + 1): error: two environments are named dev
          The name is the folder of an environment, and one would replace the other.
          Give one of them another name.
        """
    )
  }

  @Test func badNameOfEnvironment() {
    let line = #line
    let errors = errors(in: [Self.environment("my env")]) { _, _ in }
    #expect(
      errors == """
        \(file):\(line + 1): error: “my env” cannot be the name of an environment
          The name is a folder, and has letters, digits, “_” and “-”.
          Write a name like “staging”.
        """
    )
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
    #expect(
      errors == """
        \(file):\(line + 2): error: “bad name” cannot be the name of a stack
          Other stacks read its state by that name, which has letters, digits, “_” and “-”.
          Write a name like “shared”.
        """
    )
  }

  @Test func providerNotPinned() {
    let line = #line
    let errors = errors(requirements: Requirements(terraform: "~> 1.11", providers: [])) { _, deploy in
      deploy.stack(
        First { $0.module("network", Network(name: "a", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:])) }
      )
    }
    #expect(
      errors == """
        \(file):\(line + 1): error: the provider aws of the module network is not in the deployment's requirements
          The module needs hashicorp/aws >= 5.80.0, and a root pins every provider that it runs with.
          Add a `ProviderRequirement("aws", source: "hashicorp/aws", version: …)`.
        """
    )
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

  @Test func outputsThatAStackCannotGiveOut() {
    let errors = errors { _, deploy in deploy.stack(Leaky()) }
    #expect(
      errors == """
        \(file):\(Leaky.Outputs.line + 1): error: the output password of the stack leaky is a secret
          A state that another stack reads has no secrets: Terraform shows them there in clear.
          Keep the secret in Secrets Manager and give out its ARN.

        \(file):\(Leaky.Outputs.line + 2): error: the output key of the stack leaky may be null
          Terraform leaves a null output out of the state, so a stack that reads it fails when it is planned.
          Make it an optional, and decide in Swift whether the environment has it; or use `.or(…)`.
        """
    )
  }
}

// MARK: - All of them

extension DeploymentErrorTests {
  @Test func everyErrorComesAtOnceAndInOrder() throws {
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
    let first = errors.split(separator: "\n\n").map { $0.prefix { $0 != "\n" } }
    #expect(
      first == [
        "\(file):\(line + 4): error: the text “a␀” has a NUL",
        "\(file):\(line + 5): error: aws_vpc.this sets count as if it were an argument of the provider",
        "\(file):\(line + 5): error: aws_vpc.this is declared twice",
        "\(file):\(line + 10): error: “a b” is not a name in Terraform",
      ]
    )
  }

  @Test func anErrorOfEveryEnvironmentIsToldOnce() {
    let line = #line
    let errors = errors(in: Environment.all) { _, deploy in
      let leak = Leak<Resource<VPC>>()
      deploy.stack(First { leak.handle = $0.resource(VPC.self, "this") { $0.cidr_block = "a\0" } })
      deploy.stack(Second { $0.resource(Subnet.self, "a") { $0.vpc_id = leak.handle?.id } })
    }
    let summaries = errors.split(separator: "\n\n").map { $0.prefix { $0 != "\n" } }
    #expect(
      summaries == [
        "\(file):\(line + 3): error: the text “a␀” has a NUL",
        "\(file):\(line + 4): error: aws_vpc.this belongs to the stack first",
      ]
    )
  }

  @Test func retiredRootIsStillThere() {
    let line = #line
    let errors = errors(retired: ["gone/environments/dev", "first/environments/dev"]) { _, deploy in
      deploy.stack(First { _ in })
    }
    #expect(
      errors == """
        \(file):\(line + 1): error: first/environments/dev is retired, and the stack first in dev is still there
          A root is either given by the blueprint, or left as it is until it is destroyed; it comes from \(file):\(line + 2).
          Take its folder out of `retired`, or its stack out of the environment.
        """
    )
  }
}
