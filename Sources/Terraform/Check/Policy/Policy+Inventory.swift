extension Policy {
  /// The waivers, each with the checkov checks that may fail because of it.
  func inventory(environments: [String]) -> [Inventory.Waiver] {
    waivers.map { waiver in
      Inventory.Waiver(
        rule: waiver.rule,
        checks: rules.first { $0.name == waiver.rule }?.checkov ?? [],
        environments: waiver.environments.isEmpty ? environments : waiver.environments,
        stack: waiver.stack,
        address: waiver.address,
        reason: waiver.reason
      )
    }
  }
}
