/// A check of one environment, which needs to know no other one.
protocol EnvironmentCheck: Sendable {
  /// Checks an environment, and adds what it finds to the report.
  static func check(_ environment: CompiledEnvironment, _ context: CheckContext, _ report: inout EnvironmentReport)
}
