import Diagnostics
import Files

extension Deployment {
  /// The waivers, with what checkov has to let pass for each.
  var waived: [Inventory.Waiver] {
    let all = requirements.providers.flatMap(\.rules) + [.seesEverything] + rules
    return waivers.map { waiver in
      Inventory.Waiver(
        rule: waiver.rule,
        checks: all.first { $0.name == waiver.rule }?.checkov ?? [],
        environments: waiver.environments.isEmpty ? environments : waiver.environments,
        stack: waiver.stack,
        address: waiver.address,
        reason: waiver.reason
      )
    }
  }
}
