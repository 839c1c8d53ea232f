// `@testable` needs a build for debugging, which is what scripts/cycle makes. Without this condition, `swift build -c release` fails.
#if DEBUG
  import AWS
  import GroundplanCommand

  @testable import Blueprints

  // The entry of docs/runbooks/migrate-to-shared-vpc.md: an environment whose API comes from a VPC of its own.
  let qa = Environment(
    name: "qa",
    addresses: "10.40.0.0/16",
    domain: "qa.connect.com",
    isDelegated: true,
    zones: "ab",
    natGateways: .single,
    api: .init(size: .cpu256(memory: .mib512), tasks: 1...2),
    web: .init(size: .cpu256(memory: .mib512), tasks: 1...2),
    database: .init(
      instanceClass: .db_t4g_micro,
      storage: 20,
      maxStorage: 50,
      multiAZ: false,
      snapshot: "connect-api-qa-cutover"
    ),
    cache: .init(nodeType: .cache_t4g_micro, nodes: 1, backups: 1)
  )

  // It is the first, since it is alone in its account.
  Groundplan.main(Deployment.connect2(in: [qa] + Environment.all))
#else
  fatalError("Build for debugging: swift build --product generate-migrated")
#endif
