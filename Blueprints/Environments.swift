import AWS

/// The environments of Connect 2.0. Each is one entry here.
extension Environment {
  // A computed property, since after an edit of its body Swift compiles only this file.
  package static var all: [Environment] {
    [
      Environment(
        name: "dev",
        addresses: "10.10.0.0/16",
        domain: "dev.connect.com",
        isDelegated: true,
        zones: "ab",
        natGateways: .single,
        api: Service(size: .cpu256(memory: .mib512), tasks: 1...2),
        web: Service(size: .cpu256(memory: .mib512), tasks: 1...2),
        database: Database(
          instanceClass: .db_t4g_micro,
          storage: 20,
          maxStorage: 50,
          multiAZ: false,
          backups: 7
        ),
        cache: Cache(nodeType: .cache_t4g_micro, nodes: 1, backups: 1),
        isProtected: false
      ),

      Environment(
        name: "staging",
        addresses: "10.20.0.0/16",
        domain: "staging.connect.com",
        isDelegated: true,
        zones: "ab",
        natGateways: .single,
        api: Service(size: .cpu512(memory: .gib1), tasks: 2...4),
        web: Service(size: .cpu256(memory: .mib512), tasks: 2...4),
        database: Database(
          instanceClass: .db_t4g_medium,
          storage: 50,
          maxStorage: 200,
          multiAZ: false,
          backups: 7
        ),
        cache: Cache(nodeType: .cache_t4g_small, nodes: 2, backups: 3)
      ),

      Environment(
        name: "prod",
        addresses: "10.30.0.0/16",
        domain: "connect.com",
        isDelegated: true
      ),
    ]
  }
}
