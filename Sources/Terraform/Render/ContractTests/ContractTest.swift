import Diagnostics
import HCL

/// A test that plans a stack before anything exists, from what the blueprint knows of it and of the stacks that it reads.
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
  /// Where it is, from the folder of its root.
  static let path = "tests/contract.tftest.hcl"

  let root: CompiledRoot
  let requirements: Requirements
  let types: MockedTypes

  /// The content of the file.
  var items: [Body.Item] {
    let comment = "Plans the stack before anything exists, and without credentials."
    let others = "\nThe outputs of the stacks that it reads are made up, of the kinds that those promise."
    var items: [Body.Item] = [.comment(root.states.isEmpty ? comment : comment + others)]
    items += providers
    items += overrides
    items += imports
    items.append(block("run", ["plan"], [argument("command", .keyword("plan"))]))
    return items
  }

  // MARK: - Providers

  private var providers: [Body.Item] {
    let uses = types.uses(in: root.declarations)
    return requirements.providers.flatMap { provider in
      let aliases = [nil] + root.declarations.aliases.filter { $0.provider == provider.name }.map { Optional($0.alias) }
      return aliases.map { alias in
        var content = alias.map { [argument("alias", .string($0))] } ?? []
        content += mocks(
          of: uses.filter { $0.used.type.providerName == provider.name && $0.used.alias == alias },
          in: provider.name,
          alias
        )
        return block("mock_provider", [provider.name], content)
      }
    }
  }

  private func mocks(of uses: [MockedTypes.Use], in provider: String, _ alias: String?) -> [Body.Item] {
    let place = root.promise.place(provider, alias: alias)
    return uses.compactMap { use in
      guard let defaults = types.defaults(of: use, in: place) else { return nil }
      // An attribute that is known when the provider plans is known to the test's plan as well.
      let time = use.used.mode == .resource ? [argument("override_during", .keyword("plan")), Body.Item.blank] : []
      return block("mock_\(use.used.mode.rawValue)", [use.used.type], time + [argument("defaults", defaults)])
    }
  }

  /// A mocked provider has nothing to import from.
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
      let samples = StateSamples(state, types, root.reads.filter { $0.stack == state.stack })
      return block(
        "override_data",
        [],
        [
          argument("target", .raw("data.terraform_remote_state.\(state.stack)")),
          argument("values", .object([.field("outputs", samples.outputs)])),
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
