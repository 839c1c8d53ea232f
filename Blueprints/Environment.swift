package import AWS

/// Everything that may differ between environments.
///
/// What is left out is the safe choice, as production has it; what weakens an environment is written in ``all``.
package struct Environment: DeploymentEnvironment {
  package let name: String
  /// The addresses of the VPC. Those of two environments may not overlap, so that they can be connected one day.
  var addresses: CIDRBlock
  /// The zone of the environment; `api.` and `app.` lie in it.
  let domain: DomainName
  /// Whether the zone answers: its name servers are known to `connect.com`, or to the registrar. Until then nobody issues a
  /// certificate for it, and there is nothing behind one. See docs/runbooks/new-environment.md.
  let isDelegated: Bool

  var zones = "abc"
  var natGateways = NATGateways.onePerZone
  package var api = Service(size: .cpu1024(memory: .gib2), tasks: 3...12)
  var web = Service(size: .cpu512(memory: .gib1), tasks: 3...12)
  package var database = Database()
  var cache = Cache()
  /// True if `run` changes the environment only when its name is given, AWS refuses to delete the load balancers and the database, and a
  /// database that is deleted leaves a snapshot.
  package var isProtected = true

  package struct Service {
    package var size: FargateSize
    var tasks: ClosedRange<Int>
  }

  package struct Database {
    var instanceClass: DatabaseInstanceClass = .db_r7g_large
    var storage: AllocatedStorage = 100
    var maxStorage: AllocatedStorage = 1000
    var multiAZ = true
    var backups: BackupRetention = 30
    /// The snapshot that the database is made from. It stays in the blueprint, and with it the key: another snapshot, or none,
    /// replaces the database. See docs/runbooks/migrate-to-shared-vpc.md.
    package var snapshot: String?
  }

  struct Cache {
    var nodeType: CacheNodeType = .cache_r7g_large
    var nodes = 3
    var backups: SnapshotRetention = 14
  }

  /// The account of AWS, by its number. Environments may share one.
  package var account = "123456789012"

  static let region = Region.usWest2
  /// Where the workflows run that plan and apply.
  static let repository: Text = "connect2/connect2"

  var stateBucket: String { "connect2-terraform-state-\(name)" }

  package var backend: Backend { .s3(bucket: stateBucket, region: Self.region) }

  /// The same environments, where addresses of two that overlap are an error.
  static func apart(_ environments: [Environment]) -> [Environment] {
    zip(environments, CIDRBlock.apart(environments.map(\.addresses))).map { environment, addresses in
      var environment = environment
      environment.addresses = addresses
      return environment
    }
  }

  /// The name of something in this environment: `connect2-api-prod`.
  func named(_ part: String) -> String { "connect2-\(part)-\(name)" }
}
