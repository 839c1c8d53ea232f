package import AWS

/// An environment of Connect 2.0, with every value in which environments may differ.
///
/// The defaults are those of production. Values that make an environment smaller or less protected are in ``all``.
package struct Environment: DeploymentEnvironment {
  package let name: String
  /// The address range of the VPC. The ranges of two environments must not overlap, so that their VPCs can be peered later.
  var addresses: CIDRBlock
  /// The domain name of the environment’s hosted zone. The API has the name `api.` in it, and the web application `app.`.
  let domain: DomainName
  /// True if `connect.com`, or the registrar, delegates the zone to its name servers. Until then AWS issues no certificate for a name in
  /// it, so the environment has no certificates, load balancers and services. See docs/runbooks/new-environment.md.
  let isDelegated: Bool

  /// The letters of the availability zones.
  var zones = "abc"
  var natGateways = NATGateways.onePerZone
  package var api = Service(size: .cpu1024(memory: .gib2), tasks: 3...12)
  var web = Service(size: .cpu512(memory: .gib1), tasks: 3...12)
  package var database = Database()
  var cache = Cache()
  /// True if `run` changes the environment only when its name is given, AWS refuses to delete the load balancers and the database, and a
  /// database that is deleted leaves a snapshot.
  package var isProtected = true

  /// The size of each task of an ECS service, and the least and greatest number of tasks.
  package struct Service {
    package var size: FargateSize
    var tasks: ClosedRange<Int>
  }

  /// The values of the database of the API.
  package struct Database {
    var instanceClass: DatabaseInstanceClass = .db_r7g_large
    var storage: AllocatedStorage = 100
    var maxStorage: AllocatedStorage = 1000
    var multiAZ = true
    var backups: BackupRetention = 30
    /// The identifier of the snapshot that the database is created from; nil for an empty database. Keep it as long as the database
    /// exists: with another value or nil, Terraform would replace the database. See docs/runbooks/migrate-to-shared-vpc.md.
    package var snapshot: String?
  }

  /// The values of the cache of the API.
  struct Cache {
    var nodeType: CacheNodeType = .cache_r7g_large
    var nodes = 3
    var backups: SnapshotRetention = 14
  }

  /// The number of the AWS account. Several environments may be in one account.
  package var account = "123456789012"

  static let region = Region.usWest2
  /// The GitHub repository whose workflows plan and apply the stacks.
  static let repository: Text = "connect2/connect2"

  var stateBucket: String { "connect2-terraform-state-\(name)" }

  package var backend: Backend { .s3(bucket: stateBucket, region: Self.region) }

  /// The environments, with an error in the `addresses` of each whose range overlaps that of an earlier one.
  static func apart(_ environments: [Environment]) -> [Environment] {
    zip(environments, CIDRBlock.apart(environments.map(\.addresses))).map { environment, addresses in
      var environment = environment
      environment.addresses = addresses
      return environment
    }
  }

  /// The name of a resource in this environment, from its part of the application: `named("api")` is `connect2-api-prod`.
  func named(_ part: String) -> String { "connect2-\(part)-\(name)" }
}
