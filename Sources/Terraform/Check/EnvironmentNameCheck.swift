import Diagnostics

/// Checks that every environment has a name that can be a folder, and that no other one has.
enum EnvironmentNameCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let location = context.deployment.location
    var names: Set<String> = []
    for name in context.deployment.environments {
      if !ReservedNames.isName(name) {
        diagnostics.report(
          Diagnostic(
            .badNameOfEnvironment,
            at: location,
            "“\(name)” cannot be the name of an environment",
            why: "The name is a folder, and has letters, digits, “_” and “-”.",
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
            why: "The name is the folder of an environment, and one would replace the other.",
            fix: "Give one of them another name."
          )
        )
      }
    }
  }
}
