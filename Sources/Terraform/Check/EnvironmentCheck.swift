/// A check of one environment that is independent of all others.
protocol EnvironmentCheck: Sendable {
  /// Checks an environment, and adds problems to the report.
  ///
  /// - Parameters:
  ///   - environment: The HCL of the environment.
  ///   - values: The values of its expressions.
  ///   - context: The modules, schemas and rules.
  ///   - report: The results of the checks of the environment.
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  )
}
