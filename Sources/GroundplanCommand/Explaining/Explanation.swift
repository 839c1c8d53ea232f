import Terraform

/// The Swift that a line of HCL comes from.
struct Explanation {
  /// The line, with the path from the root of the tree.
  let line: FileLine
  /// The text of the line.
  let content: String
  /// The line of Swift: `Sources/AWS/Modules/RDS+Body.swift:48`.
  let origin: String
  /// The calls of the module that the file belongs to; none for a root module.
  let calls: [SourceMap.Call]

  /// ```
  /// api/infrastructure/terraform/modules/rds/main.tf:141: multi_az = var.multi_az
  ///   Sources/AWS/Modules/RDS/RDS+Body.swift:48
  ///   called by api as module.database: Blueprints/Stacks/API.swift:19
  /// ```
  var text: String {
    let calls = calls.map { "  called by \($0.caller) as \($0.address): \($0.location)" }
    return (["\(line): \(content)", "  \(origin)"] + calls).joined(separator: "\n")
  }
}
