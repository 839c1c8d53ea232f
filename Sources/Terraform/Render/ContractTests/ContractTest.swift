import Diagnostics
import HCL

/// A `terraform test` that plans a stack with mock providers, and with mock values for the outputs of the stacks that it reads.
///
/// It fails if the stack does not fit the outputs of the stacks that it reads, before anything is applied.
///
/// ```hcl
/// mock_provider "aws" {}
///
/// override_data {
///   target = data.terraform_remote_state.shared
///   values = {
///     outputs = {
///       vpc_id     = "vpc-00000000000000001"
///       subnet_ids = ["subnet-00000000000000001", "subnet-00000000000000002"]
///     }
///   }
/// }
///
/// run "plan" {
///   command = plan
/// }
/// ```
struct ContractTest {
  /// The path from the folder of the root module.
  static let path = "tests/contract.tftest.hcl"

  private let root: CompiledRoot
  private let requirements: Requirements
  private let types: MockedTypes
  private let uses: MockUses
  private let values: EvaluatedEnvironment

  init(of root: CompiledRoot, in values: EvaluatedEnvironment, _ requirements: Requirements, _ types: MockedTypes) {
    self.root = root
    self.requirements = requirements
    self.types = types
    self.values = values
    uses = MockUses(root, in: values, types.modules, types.readers)
  }

  /// The content of the file.
  var items: [Body.Item] {
    let comment = "Plans the stack with mock providers, without credentials and without existing resources."
    let others = "\nThe outputs of the stacks that it reads have mock values of their types."
    var items: [Body.Item] = [.comment(root.states.isEmpty ? comment : comment + others)]
    items += providers
    items += overrides
    items += imports
    items += root.mocks
    items.append(block("run", ["plan"], [argument("command", .keyword("plan"))]))
    return items
  }

  // MARK: - Providers

  private var providers: [Body.Item] {
    let entries = types.entries(in: root.declarations)
    return requirements.providers.flatMap { provider in
      let aliases = [nil] + root.declarations.aliases.filter { $0.provider == provider.name }.map { Optional($0.alias) }
      return aliases.map { alias in
        var content = alias.map { [argument("alias", .string($0))] } ?? []
        content += mocks(
          of: entries.filter { $0.usedType.type.providerName == provider.name && $0.usedType.alias == alias },
          in: provider.name,
          alias
        )
        return block("mock_provider", [provider.name], content)
      }
    }
  }

  private func mocks(of entries: [MockedTypes.Entry], in provider: String, _ alias: String?) -> [Body.Item] {
    let configuration = root.contract.provider(provider, alias: alias)
    return entries.compactMap { entry in
      let type = entry.usedType
      guard let defaults = types.defaults(of: entry, uses.attributes(of: type), in: configuration) else { return nil }
      // These attributes are known when the provider plans, so the test's plan must know them as well.
      let time = type.mode == .resource ? [argument("override_during", .keyword("plan")), Body.Item.blank] : []
      return block("mock_\(type.mode.rawValue)", [type.type], time + [argument("defaults", defaults)])
    }
  }

  /// Overrides for imported resources, since a mock provider has no resources to import.
  private var imports: [Body.Item] {
    root.declarations.items.compactMap { item in
      guard case .block(let declared) = item, declared.type == "import",
        let target = declared.body.items.argument("to")
      else { return nil }
      return block("override_resource", [], [argument("target", target.value)])
    }
  }

  // MARK: - Other stacks

  private var overrides: [Body.Item] {
    root.states.map { state in
      let mocks = MockOutputs(
        contract: state.contract,
        builder: MockBuilder(types: types) { state.contract.provider($0) },
        use: uses.outputs(ofStack: state.stack)
      ) { output in
        values.stacks.first { $0.stack == state.stack }.map { values.attribute(output, of: .outputs($0)) } ?? .unknown
      }
      return block(
        "override_data",
        [],
        [
          argument("target", .raw("data.terraform_remote_state.\(state.stack)")),
          argument("values", .object([.field("outputs", mocks.outputs)])),
        ]
      )
    }
  }

  // MARK: - Parts

  private func argument(_ name: String, _ value: Expr) -> Body.Item {
    .argument(Argument(name, value, at: root.location))
  }

  private func block(_ type: String, _ labels: [String], _ items: [Body.Item]) -> Body.Item {
    .block(Block(type, labels, items, at: root.location))
  }
}
