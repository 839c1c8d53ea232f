import Diagnostics

/// The results of the checks of one environment.
struct EnvironmentReport: Sendable {
  let environment: String
  let account: String
  let roots: [Inventory.Root]
  var diagnostics: DiagnosticList
  /// The violations of rules.
  var findings: [Finding] = []
  /// The indices of the waivers that exempt a violation.
  var usedWaivers: Set<Int> = []
  /// The names that have to be unique in the account.
  var uniqueNames: [UniqueName] = []

  init(_ environment: CompiledEnvironment) {
    self.environment = environment.name
    account = environment.account
    roots = environment.roots.map(\.inventoryEntry)
    diagnostics = environment.diagnostics
  }
}
