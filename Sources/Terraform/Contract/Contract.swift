import HCL

/// What a stack gives to others, as far as the blueprint knows it.
struct Contract {
  let outputs: [(name: String, sample: Sample)]
  let account: String
  /// The configurations of the stack's providers.
  let providers: [Body.Item]

  /// The outputs that a stack has in this environment.
  init<S: Shape>(of outputs: S, in account: String, _ providers: [Body.Item]) {
    self.outputs = withUnsafePointer(to: outputs) { outputs in
      S.interface.fields.compactMap { field in
        field.isOptional && field.read(outputs).isOmitted ? nil : (field.name, field.type.sample)
      }
    }
    self.account = account
    self.providers = providers
  }

  /// Where the things are that a configuration of a provider makes.
  func place(_ provider: String, alias: String? = nil) -> Mocks.Place {
    for case .block(let block) in providers where block.labels[0] == provider {
      guard alias == block.body.items.argument("alias")?.value.text else { continue }
      return Mocks.Place(account: account, configuration: block.body.items)
    }
    return Mocks.Place(account: account, configuration: [])
  }
}

extension Expr {
  /// The text, if it is known.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
