/// A section of the index.
struct ErrorGroup: Sendable {
  let title: String
  let cases: [ErrorCase]

  init(_ title: String, _ cases: [ErrorCase]) {
    self.title = title
    self.cases = cases
  }

  static let all = [
    ErrorGroup("Declaring", declaring),
    ErrorGroup("Values and references", references + expressions),
    ErrorGroup("Inputs and outputs", shapes + properties + inputNames),
    ErrorGroup("Modules", modules + moduleSources),
    ErrorGroup("Stacks and deployments", deployments),
    ErrorGroup("The schema of the provider", arguments + attributes),
    ErrorGroup("Secrets", secrets),
    ErrorGroup("Contract tests", contractTests),
    ErrorGroup("Rules and waivers", rules),
    ErrorGroup("Configurations that AWS refuses", awsRules + awsValues),
    ErrorGroup("Networks", networks),
    ErrorGroup("Services of AWS", services + databases),
  ]
}
