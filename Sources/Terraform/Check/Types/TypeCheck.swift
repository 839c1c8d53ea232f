import Diagnostics
import HCL
import SystemLibrary

/// Checks the blocks, arguments and references of stacks and modules against the provider schemas.
enum TypeCheck: EnvironmentCheck {
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  ) {
    for root in environment.roots {
      var checker = TypeChecker(root.declarations, context.deployment.requirements, context.schemas)
      checker.check(root.providers + root.declarations.items + root.outputs)
      checker.check(mocks: root.mocks)
      report.diagnostics.report(checker.diagnostics)
    }
  }
}

extension TypeCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let modules = context.placement.entries.map(\.module)
    let found = modules.concurrentMap { module in
      var checker = TypeChecker(module.declarations, module.requirements, context.schemas)
      checker.check(module.declarations.items + module.outputs)
      return checker.diagnostics
    }
    for diagnosticsOfModule in found { diagnostics.report(diagnosticsOfModule) }
  }
}
