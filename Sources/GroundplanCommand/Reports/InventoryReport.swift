import Terraform

/// The JSON of `list --json`. The keys of every object are sorted.
///
/// ```json
/// {
///   "modules" : [
///     { "folder" : "api/infrastructure/terraform/modules/rds", "name" : "rds", "stacks" : [ "api" ] }
///   ],
///   "roots" : [
///     {
///       "environment" : "dev",
///       "folder" : "api/infrastructure/terraform/environments/dev",
///       "isProtected" : false,
///       "needs" : [ "shared" ],
///       "stack" : "api",
///       "state" : "s3 bucket=\"states\" key=\"api/terraform.tfstate\""
///     }
///   ],
///   "version" : 1,
///   "waivers" : [
///     {
///       "checks" : [ "CKV_AWS_157" ],
///       "environments" : [ "dev" ],
///       "reason" : "An outage of dev costs less than a standby.",
///       "rule" : "databases are Multi-AZ"
///     }
///   ]
/// }
/// ```
///
/// A root has a `noContractTest`, the reason, only if it has no contract test. A waiver with a `stack` or an `address` applies only to it. `checks` are the checks of checkov that correspond to the rule.
///
/// `version` increases when a key changes its meaning or is removed. It does not increase when a key is added.
struct InventoryReport: Encodable {
  struct Root: Encodable {
    let stack: String
    let environment: String
    let folder: String
    let state: String
    let needs: [String]
    let isProtected: Bool
    let noContractTest: String?
  }

  struct Module: Encodable {
    let name: String
    let folder: String
    let stacks: [String]
  }

  struct Waiver: Encodable {
    let rule: String
    let checks: [String]
    let environments: [String]
    let stack: String?
    let address: String?
    let reason: String
  }

  private let version = 1
  private let roots: [Root]
  private let modules: [Module]
  private let waivers: [Waiver]

  init(_ inventory: Inventory) {
    roots = inventory.roots.map {
      Root(
        stack: $0.stack,
        environment: $0.environment,
        folder: $0.folder,
        state: $0.state,
        needs: $0.needs,
        isProtected: $0.isProtected,
        noContractTest: $0.noContractTest
      )
    }
    modules = inventory.modules.map { Module(name: $0.name, folder: $0.folder, stacks: $0.stacks) }
    waivers = inventory.waivers.map {
      Waiver(
        rule: $0.rule,
        checks: $0.checks,
        environments: $0.environments,
        stack: $0.stack,
        address: $0.address,
        reason: $0.reason
      )
    }
  }
}
