import Diagnostics
import HCL

/// Checks the blocks, arguments and references of stacks and modules against the provider schemas.
enum TypeCheck: EnvironmentCheck {
  static func check(_ environment: CompiledEnvironment, _ context: CheckContext, _ report: inout EnvironmentReport) {
    for root in environment.roots {
      var checker = TypeChecker(root.declarations, context.deployment.requirements, context.schemas)
      checker.check(root.providers + root.declarations.items + root.outputs)
      report.diagnostics.report(checker.diagnostics)
    }
  }
}

extension TypeCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    for entry in context.placement.entries {
      let module = entry.module
      var checker = TypeChecker(module.declarations, module.requirements, context.schemas)
      checker.check(module.declarations.items + module.outputs)
      diagnostics.report(checker.diagnostics)
    }
  }
}
