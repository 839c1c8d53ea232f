import Diagnostics

/// Reports the problems of modules: in their declarations and names, and calls of a module by itself.
enum ModuleCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    diagnostics.report(context.placement.diagnostics)
    for entry in context.placement.entries { diagnostics.report(entry.module.diagnostics) }
  }
}
