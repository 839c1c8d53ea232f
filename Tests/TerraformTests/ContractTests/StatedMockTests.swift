import Terraform
import Testing

/// An author states the mock values that do not follow from types and uses, or why a root module has no contract test.
@Suite struct StatedMockTests {
  private struct Origin: Stack {
    static let name = "origin"
    static let folder = "origin"
    static let stateKey = "origin.tfstate"

    struct Outputs: Shape {
      let path: Text

      static let interface = Interface(Self.init) {
        Field(\.path, "Path of the repository.", mock: "team/orders")
      }
    }

    func body(_ tf: StackScope) -> Outputs { Outputs(path: "known/value") }
  }

  /// The contract test of the stack `first`.
  private func test(_ fill: @escaping @Sendable (StackScope, Origin.Outputs) -> Void) throws -> String {
    let deployment = Deployment([TestEnvironment(name: "dev")], requirements: .roots, sharedModules: "modules") {
      let outputs = $1.stack(Origin())
      $1.stack(First { fill($0, outputs) })
    }
    return try deployment.files().content(of: "first/environments/dev/tests/contract.tftest.hcl")
  }

  @Test func outputOfAStack() throws {
    let test = try test { tf, origin in _ = tf.local("parts", origin.path.split(by: "/")[4]) }
    #expect(
      test.contains(
        """
        override_data {
          target = data.terraform_remote_state.origin
          values = { outputs = { path = "team/orders" } }
        }
        """
      )
    )
  }

  @Test func attributesInAStack() throws {
    let test = try test { tf, _ in
      let image = tf.data("aws_ami", "base") { $0.owners = ["self"] }
      tf.mock(image) { $0.tags = ["Release": "2025.1"] }
      tf.mock("module.network.aws_vpc.this") { $0.owner_id = "123456789012" }
    }
    #expect(
      test.contains(
        """
        override_data {
          target = data.aws_ami.base
          values = { tags = { Release = "2025.1" } }
        }

        override_resource {
          target          = module.network.aws_vpc.this
          override_during = plan
          values          = { owner_id = "123456789012" }
        }
        """
      )
    )
  }

  @Test func attributeThatDoesNotExist() {
    let line = #line
    let errors = errors { tf in
      let image = tf.data("aws_ami", "base") { $0.owners = ["self"] }
      tf.mock(image) { $0.tag = "2025.1" }
    }
    #expect(errors == "\(line + 3): unknown-attribute")
  }

  private struct Untested: Stack {
    static let name = "untested"
    static let folder = "untested"
    static let stateKey = "untested.tfstate"

    let noContractTest: StaticString? = "Its plan needs the answer of a server."

    func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
  }

  @Test func noContractTest() throws {
    let deployment = Deployment([TestEnvironment(name: "dev")], requirements: .roots, sharedModules: "modules") {
      $1.stack(Untested())
      $1.stack(Origin())
    }
    let tree = try deployment.files()
    #expect(
      tree.paths == [
        "origin/environments/dev/main.tf", "origin/environments/dev/tests/contract.tftest.hcl",
        "untested/environments/dev/main.tf",
      ]
    )
    let inventory = try deployment.inventory()
    #expect(inventory.roots.map(\.noContractTest) == ["Its plan needs the answer of a server.", nil])
  }
}
