import AWS

/// A snapshot of a database that this code did not make, under a key that a database of this code can have.
///
/// A database keeps the key of the snapshot that it is made from, and a key belongs to whoever made it: so the snapshot is copied
/// once, and the copy is encrypted anew. See docs/runbooks/migrate-to-shared-vpc.md.
struct SnapshotCopy {
  let name: Text
  let key: ARN<Key>
}

extension StackScope {
  /// Copies a snapshot of this account and region for the database of that name.
  func copy(ofSnapshot snapshot: String, for database: String) -> SnapshotCopy {
    let key = module("database_key", KMSKey(name: Text(database), logGroups: ["/aws/rds/instance/\(database)/*"]))
    let copy = resource(DatabaseSnapshotCopy.self, "snapshot") {
      $0.source_db_snapshot_identifier = Text(snapshot)
      $0.target_db_snapshot_identifier = "\(snapshot)-copy"
      $0.kms_key_id = key.arn
      // The source goes once it is copied, and AWS may tell it by another form of its name, or not at all.
      $0.lifecycle(ignoreChanges: ["source_db_snapshot_identifier"])
    }
    return SnapshotCopy(name: copy.target_db_snapshot_identifier, key: key.arn)
  }
}
