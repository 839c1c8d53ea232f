import HCL

/// The outputs of a stack in one environment, with a sample of each value for the contract tests of the stacks that read them.
struct OutputPromise: Sendable {
  let outputs: [(name: String, sample: Sample)]
  private let account: String
  /// The account and settings of each provider configuration of the stack.
  private let places: [(provider: String, alias: String?, place: Mocks.Place)]

  init<S: Shape>(of outputs: S, in account: String, _ providers: [Body.Item]) {
    self.outputs = S.interface.values(of: outputs).compactMap { field, value in
      field.isOptional && value.isOmitted ? nil : (field.name, field.type.sample)
    }
    self.account = account
    places = providers.compactMap { item in
      guard case .block(let block) = item else { return nil }
      let items = block.body.items
      return (
        block.labels[0], items.argument("alias")?.value.text, Mocks.Place(account: account, configuration: items)
      )
    }
  }

  /// The account and settings of a provider configuration.
  func place(_ provider: String, alias: String? = nil) -> Mocks.Place {
    places.first { $0.provider == provider && $0.alias == alias }?.place
      ?? Mocks.Place(account: account, configuration: [])
  }
}

extension Expr {
  /// The text, if it is a string without expressions.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
