import Diagnostics

/// Checks that no root module is both declared and retired.
enum RetiredRootCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let roots = reports.flatMap(\.roots)
    for folder in context.deployment.retired {
      guard let root = roots.first(where: { $0.folder == folder }) else { continue }
      diagnostics.report(
        Diagnostic(
          .retiredRootInBlueprint,
          at: context.deployment.location,
          "\(folder) is retired, but the stack \(root.stack) in \(root.environment) is still declared",
          why:
            "A retired root module is no longer generated and waits to be destroyed. It is declared at \(root.location).",
          fix: "Remove the folder from `retired`, or the stack from the environment."
        )
      )
    }
  }
}
