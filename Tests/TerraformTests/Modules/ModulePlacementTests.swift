import Files
import Terraform
import Testing

/// A module of one stack is written beside the stack, and a module of several stacks in the shared folder.
@Suite struct ModulePlacementTests {
  private static let network = Network(name: "a", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:])

  /// The folders of modules in a deployment of two stacks.
  private func folders(
    first: @escaping @Sendable (StackScope) -> Void,
    second: @escaping @Sendable (StackScope) -> Void
  ) throws -> [String] {
    let deployment = Deployment(Environment.all, requirements: .roots, sharedModules: "shared/modules") { _, deploy in
      deploy.stack(First(fill: first))
      deploy.stack(Second(fill: second))
    }
    return try deployment.files().paths.filter { $0.hasSuffix("/variables.tf") }.map {
      String($0.dropLast("/variables.tf".count))
    }
  }

  @Test func moduleOfOneStack() throws {
    let folders = try folders(first: { $0.module("network", Self.network) }, second: { _ in })
    #expect(folders == ["first/modules/network"])
  }

  @Test func moduleOfTwoStacks() throws {
    let folders = try folders(
      first: { $0.module("network", Self.network) },
      second: { $0.module("network", Self.network) }
    )
    #expect(folders == ["shared/modules/network"])
  }

  @Test func filesOfAModule() throws {
    let paths = try files { $0.module("network", Self.network) }.paths
    #expect(
      paths == [
        "first/environments/dev/main.tf", "first/environments/dev/tests/contract.tftest.hcl",
        "first/modules/network/README.md", "first/modules/network/main.tf", "first/modules/network/outputs.tf",
        "first/modules/network/variables.tf", "first/modules/network/versions.tf",
      ]
    )
  }
}
