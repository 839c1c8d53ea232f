/// A check of one environment that is independent of all others.
protocol EnvironmentCheck: Sendable {
  /// Checks an environment, and adds problems to the report.
  static func check(_ environment: CompiledEnvironment, _ context: CheckContext, _ report: inout EnvironmentReport)
}
