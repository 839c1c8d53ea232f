import Diagnostics

/// Reports the problems of modules: of their declarations, their names, and of modules that call themselves.
enum ModuleCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    diagnostics.report(context.placement.diagnostics)
    for entry in context.placement.entries { diagnostics.report(entry.module.diagnostics) }
  }
}
