import Files

/// Which Swift a line of HCL comes from.
struct Explanation {
  /// The path from the root of the tree.
  let place: Place
  /// The line itself.
  let content: String
  let location: String
  /// The calls, if it is a line of a module.
  let calls: [Origins.Call]

  /// ```
  /// api/infrastructure/terraform/modules/rds/main.tf:141: multi_az = var.multi_az
  ///   Sources/AWS/Modules/RDS/RDS+Body.swift:48
  ///   called by api as module.database: Blueprints/Stacks/API.swift:19
  /// ```
  var text: String {
    let calls = calls.map { "  called by \($0.caller) as \($0.address): \($0.location)" }
    return (["\(place): \(content)", "  \(location)"] + calls).joined(separator: "\n")
  }
}
