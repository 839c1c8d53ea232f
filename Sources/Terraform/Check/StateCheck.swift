import Diagnostics

/// Checks that no two root modules have the same state.
enum StateCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    var owners: [String: Inventory.Root] = [:]
    for root in reports.flatMap(\.roots) {
      guard let other = owners.updateValue(root, forKey: root.state) else { continue }
      // Two environments with one name have been reported.
      if other.stack == root.stack, other.environment == root.environment { continue }
      diagnostics.report(
        Diagnostic(
          .oneStateForTwoStacks,
          at: root.location,
          "the stacks \(other.stack) in \(other.environment) and \(root.stack) in \(root.environment) have the same state",
          why: "The state of both is \(root.state), so each apply would destroy the resources of the other.",
          fix: "Change the `stateKey` of one stack, or the backend of one environment."
        )
      )
    }
  }
}
