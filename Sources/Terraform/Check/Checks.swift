import Diagnostics

/// The checks of a deployment, in the order of their diagnostics.
enum Checks {
  /// The checks of one environment. Add a new one here.
  static let ofEnvironments: [any EnvironmentCheck.Type] = [
    TypeCheck.self, SecretCheck.self, ValidationCheck.self, PolicyCheck.self,
  ]

  /// The checks across environments. Add a new one here.
  static let ofDeployments: [any DeploymentCheck.Type] = [
    ModuleCheck.self, TypeCheck.self, SecretCheck.self, EnvironmentNameCheck.self, StateCheck.self,
    RequirementCheck.self,
    RetiredRootCheck.self, PolicyCheck.self,
  ]

  /// Checks one environment.
  static func report(
    on environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext
  ) -> EnvironmentReport {
    var report = EnvironmentReport(environment)
    for check in ofEnvironments { check.check(environment, values, context, &report) }
    return report
  }

  /// Every problem of the environments, and those across environments.
  static func diagnostics(_ reports: [EnvironmentReport], _ context: CheckContext) -> DiagnosticList {
    var diagnostics = DiagnosticList()
    for report in reports { diagnostics.report(report.diagnostics) }
    for check in ofDeployments { check.check(reports, context, &diagnostics) }
    return diagnostics
  }
}
