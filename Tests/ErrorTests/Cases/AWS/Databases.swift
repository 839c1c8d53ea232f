import AWS

extension ErrorGroup {
  static let databases: [ErrorCase] = [
    .stack(
      "database-instance-class",
      "A text is not the class of a database instance",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = "t4g.medium" as DatabaseInstanceClass
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
        }
      }
    ),
    .stack(
      "database-identifier",
      "A text is not the identifier of a database",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.identifier = "orders--prod" as DatabaseIdentifier
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.identifier = "orders-prod" as DatabaseIdentifier
        }
      }
    ),
    .stack(
      "postgresql-version",
      "A version of PostgreSQL is not a major version",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.engine_version = "17.4" as PostgreSQLVersion
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.engine_version = PostgreSQLVersion.v17
        }
      }
    ),
    .stack(
      "allocated-storage",
      "The storage of a database has a size that RDS does not support",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.allocated_storage = 10 as AllocatedStorage
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.allocated_storage = 20 as AllocatedStorage
        }
      }
    ),
    .stack(
      "backup-retention",
      "Backups are kept longer than RDS allows",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.backup_retention_period = BackupRetention(90)
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.backup_retention_period = BackupRetention(35)
        }
      }
    ),
    .stack(
      "snapshot-retention",
      "Snapshots of a cache are turned off, or kept longer than ElastiCache allows",
      wrong: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.snapshot_retention_limit = SnapshotRetention(0)
        }
      },
      right: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.snapshot_retention_limit = SnapshotRetention(7)
        }
      }
    ),
    .stack(
      "backup-window",
      "A text is not a backup window",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.backup_window = "6:00-7:00" as BackupWindow
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.backup_window = "06:00-07:00" as BackupWindow
        }
      }
    ),
    .stack(
      "maintenance-window",
      "A text is not a maintenance window",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.maintenance_window = "08:00-09:00" as MaintenanceWindow
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "this") {
          $0.skip_final_snapshot = true
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.maintenance_window = "sun:08:00-sun:09:00" as MaintenanceWindow
        }
      }
    ),
    .stack(
      "cache-node-type",
      "A text is not the type of a cache node",
      wrong: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.node_type = "t4g.small" as CacheNodeType
        }
      },
      right: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.node_type = CacheNodeType.cache_t4g_small
        }
      }
    ),
    .stack(
      "replication-group-id",
      "A text is not the identifier of a cache",
      wrong: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.description = "Sessions"
          $0.replication_group_id = "2sessions" as ReplicationGroupID
        }
      },
      right: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.description = "Sessions"
          $0.replication_group_id = "sessions-2" as ReplicationGroupID
        }
      }
    ),
    .stack(
      "cache-engine",
      "A cache has an engine version that ElastiCache does not support",
      wrong: { tf in
        _ = tf.local("engine", CacheEngine.redis("6.2"))
      },
      right: { tf in
        _ = tf.local("engine", CacheEngine.redis("7.1"))
      }
    ),
    .stack(
      "cache-user",
      "The identifier of a cache user is too long",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        let network = tf.module("network", Networking(name: "shop", addresses: plan, alarmTopics: []))
        tf.module(
          "cache",
          ElastiCache(
            replicationGroupID: "sessions-of-the-checkout-in-staging",
            engine: .valkey("8.0"),
            nodeType: .cache_t4g_small,
            vpcID: network.vpcID,
            subnetIDs: network.databaseSubnetIDs,
            alarmTopics: []
          )
        )
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        let network = tf.module("network", Networking(name: "shop", addresses: plan, alarmTopics: []))
        tf.module(
          "cache",
          ElastiCache(
            replicationGroupID: "checkout-sessions-staging",
            engine: .valkey("8.0"),
            nodeType: .cache_t4g_small,
            vpcID: network.vpcID,
            subnetIDs: network.databaseSubnetIDs,
            alarmTopics: []
          )
        )
      }
    ),
    .stack(
      "windows-overlap",
      "The backup and maintenance windows of a database overlap",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        let network = tf.module("network", Networking(name: "api", addresses: plan, alarmTopics: []))
        tf.module(
          "database",
          RDS(
            identifier: "orders",
            engineVersion: .v17,
            instanceClass: .db_t4g_medium,
            vpcID: network.vpcID,
            subnetIDs: network.databaseSubnetIDs,
            alarmTopics: [],
            backupWindow: "08:30-09:30"
          )
        )
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        let network = tf.module("network", Networking(name: "api", addresses: plan, alarmTopics: []))
        tf.module(
          "database",
          RDS(
            identifier: "orders",
            engineVersion: .v17,
            instanceClass: .db_t4g_medium,
            vpcID: network.vpcID,
            subnetIDs: network.databaseSubnetIDs,
            alarmTopics: [],
            backupWindow: "06:00-07:00"
          )
        )
      }
    ),
  ]
}
