import HCL

/// The outputs of a stack in one environment, which the contract tests of the stacks that read them mock.
struct OutputContract: Sendable {
  /// The names of the outputs, the forms of their values, and the mock values that their fields state.
  let outputs: [(name: String, mock: MockValue, given: Expr?)]
  private let account: String
  /// The provider configurations of the stack.
  private let providers: [(name: String, alias: String?, configuration: Mocks.ProviderConfiguration)]

  init<S: Shape>(of outputs: S, in account: String, _ providers: [Body.Item]) {
    self.outputs = S.interface.values(of: outputs).compactMap { field, value in
      field.isOptional && value.isOmitted ? nil : (field.name, field.type.mock, field.mock)
    }
    self.account = account
    self.providers = providers.compactMap { item in
      guard case .block(let block) = item else { return nil }
      let items = block.body.items
      let configuration = Mocks.ProviderConfiguration(account: account, configuration: items)
      return (block.labels[0], items.argument("alias")?.value.text, configuration)
    }
  }

  /// A provider configuration of the stack; an empty one if the stack does not configure the provider.
  func provider(_ name: String, alias: String? = nil) -> Mocks.ProviderConfiguration {
    providers.first { $0.name == name && $0.alias == alias }?.configuration
      ?? Mocks.ProviderConfiguration(account: account, configuration: [])
  }
}

extension Expr {
  /// The text of a string without expressions; nil for any other expression.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
