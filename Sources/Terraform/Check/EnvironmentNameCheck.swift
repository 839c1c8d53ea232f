import Diagnostics
import HCL

/// Checks that the name of every environment is valid and unique.
enum EnvironmentNameCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let location = context.deployment.location
    var names: Set<String> = []
    for name in context.deployment.environments {
      if !Identifier.isValid(name) {
        diagnostics.report(
          Diagnostic(
            .badNameOfEnvironment,
            at: location,
            "“\(name)” is not a valid environment name",
            why: "The name of an environment is a folder. \(Identifier.rule)",
            fix: "Write a name like “staging”."
          )
        )
      }
      if !names.insert(name).inserted {
        diagnostics.report(
          Diagnostic(
            .twoEnvironmentsOneName,
            at: location,
            "two environments are named \(name)",
            why: "The name of an environment is its folder, so the files of one would replace those of the other.",
            fix: "Give one of them another name."
          )
        )
      }
    }
  }
}
