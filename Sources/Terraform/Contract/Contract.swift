import HCL

/// What a stack gives to others, as far as the blueprint knows it.
struct Contract {
  let outputs: [(name: String, sample: Sample)]
  private let account: String
  /// Where the things are that each configuration of a provider makes.
  private let places: [(provider: String, alias: String?, place: Mocks.Place)]

  /// The outputs that a stack has in this environment.
  init<S: Shape>(of outputs: S, in account: String, _ providers: [Body.Item]) {
    self.outputs = withUnsafePointer(to: outputs) { outputs in
      S.interface.fields.compactMap { field in
        field.isOptional && field.read(outputs).isOmitted ? nil : (field.name, field.type.sample)
      }
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

  /// Where the things are that a configuration of a provider makes.
  func place(_ provider: String, alias: String? = nil) -> Mocks.Place {
    places.first { $0.provider == provider && $0.alias == alias }?.place
      ?? Mocks.Place(account: account, configuration: [])
  }
}

extension Expr {
  /// The text, if it is known.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
