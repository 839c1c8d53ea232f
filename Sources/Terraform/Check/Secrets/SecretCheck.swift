import Diagnostics
import HCL
import SystemLibrary

/// Checks that no secret of a stack or a module reaches an output, a `for_each`, a text or an argument that shows its value.
enum SecretCheck: EnvironmentCheck {
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  ) {
    for root in environment.roots {
      let requirements = context.deployment.requirements
      var checker = SecretChecker(root.declarations, requirements, context.schemas, context.modules)
      checker.check(root.declarations.items + root.outputs)
      report.diagnostics.report(checker.diagnostics)
    }
  }
}

extension SecretCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let modules = context.placement.entries.map(\.module)
    let found = modules.concurrentMap { module in
      var checker = SecretChecker(
        module.declarations,
        variables: module.variables,
        module.requirements,
        context.schemas,
        context.modules
      )
      checker.check(module.declarations.items + module.outputs)
      return checker.diagnostics
    }
    for diagnosticsOfModule in found { diagnostics.report(diagnosticsOfModule) }
  }
}
