/// The mistakes of one kind, as the index has them.
struct ErrorGroup: Sendable {
  let title: String
  let cases: [ErrorCase]

  init(_ title: String, _ cases: [ErrorCase]) {
    self.title = title
    self.cases = cases
  }

  static let all = [
    ErrorGroup("Declaring", declaring),
    ErrorGroup("Values and references", references),
    ErrorGroup("Inputs and outputs", shapes + inputNames),
    ErrorGroup("Modules", modules),
    ErrorGroup("Stacks and deployments", deployments),
    ErrorGroup("The provider’s schema", arguments + attributes),
    ErrorGroup("Rules and waivers", rules),
    ErrorGroup("What AWS refuses", awsRules + awsValues),
    ErrorGroup("Networks", networks),
    ErrorGroup("The vocabulary of AWS", vocabulary + databases),
  ]
}
