import Diagnostics

/// Checks that no root is both declared and retired.
enum RetiredRootCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let roots = reports.flatMap(\.roots)
    for folder in context.deployment.retired {
      guard let root = roots.first(where: { $0.folder == folder }) else { continue }
      diagnostics.report(
        Diagnostic(
          .retiredAndThere,
          at: context.deployment.location,
          "\(folder) is retired, and the stack \(root.stack) in \(root.environment) is still there",
          why:
            "A root is either given by the blueprint, or left as it is until it is destroyed; it comes from \(root.location).",
          fix: "Take its folder out of `retired`, or its stack out of the environment."
        )
      )
    }
  }
}
