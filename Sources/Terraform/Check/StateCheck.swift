import Diagnostics

/// Checks that no two roots have the same state.
enum StateCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    var owners: [String: Inventory.Root] = [:]
    for root in reports.flatMap(\.roots) {
      guard let other = owners.updateValue(root, forKey: root.state) else { continue }
      diagnostics.report(
        Diagnostic(
          .oneStateForTwoStacks,
          at: root.location,
          "the stack \(root.stack) in \(root.environment) has the state of the stack \(other.stack) in \(other.environment)",
          why: "Both are in \(root.state), so each would destroy what the other has made.",
          fix: "State another key, or give the environments backends of their own."
        )
      )
    }
  }
}
