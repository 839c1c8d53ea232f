import Files

/// What `list --json` prints, with the keys of every object sorted.
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
///       "needs" : [ "shared" ],
///       "stack" : "api",
///       "state" : "s3 bucket=\"states\" key=\"api/terraform.tfstate\""
///     }
///   ],
///   "version" : 1
/// }
/// ```
///
/// `version` grows when a key changes its meaning or goes. New keys may come without that.
struct InventoryReport: Encodable {
  struct Root: Encodable {
    let stack: String
    let environment: String
    let folder: String
    let state: String
    let needs: [String]
  }

  struct Module: Encodable {
    let name: String
    let folder: String
    let stacks: [String]
  }

  private let version = 1
  private let roots: [Root]
  private let modules: [Module]

  init(_ inventory: Inventory) {
    roots = inventory.roots.map {
      Root(stack: $0.stack, environment: $0.environment, folder: $0.folder, state: $0.state, needs: $0.needs)
    }
    modules = inventory.modules.map { Module(name: $0.name, folder: $0.folder, stacks: $0.stacks) }
  }
}
