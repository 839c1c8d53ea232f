import Diagnostics

/// A check of what environments have in common: modules, names, states, rules and waivers.
protocol DeploymentCheck: Sendable {
  /// Checks the reports of all environments, in the order of the blueprint, and adds what it finds to the diagnostics.
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList)
}
