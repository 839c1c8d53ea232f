import Diagnostics

/// A check across environments: of modules, names, states, rules or waivers.
protocol DeploymentCheck: Sendable {
  /// Checks the reports of all environments, in the order of the blueprint, and adds problems to the diagnostics.
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList)
}
