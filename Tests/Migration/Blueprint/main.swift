import AWS
import GroundplanCommand

@testable import Blueprints

// Connect 2.0 with one more environment, whose API comes from a VPC of its own: the entry of docs/runbooks/migrate-to-shared-vpc.md. It is the
// first, since it is alone in its account.
Groundplan.main(
  Deployment.connect2(
    in: [
      Environment(
        name: "qa",
        addresses: "10.40.0.0/16",
        domain: "qa.connect.com",
        isDelegated: true,
        zones: "ab",
        natGateways: .single,
        api: Environment.Service(size: .cpu256(memory: .mib512), tasks: 1...2),
        web: Environment.Service(size: .cpu256(memory: .mib512), tasks: 1...2),
        database: Environment.Database(
          instanceClass: .db_t4g_micro,
          storage: 20,
          maxStorage: 50,
          multiAZ: false,
          backups: 7,
          snapshot: "connect-api-qa-cutover"
        ),
        cache: Environment.Cache(nodeType: .cache_t4g_micro, nodes: 1, backups: 1)
      )
    ] + Environment.all
  )
)
