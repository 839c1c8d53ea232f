extension Policy {
  /// The waivers, with the checks of checkov that may fail because of each.
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
