import AWS

/// A copy of a snapshot that was taken outside this blueprint, and the KMS key of the copy.
///
/// A database that is restored from a snapshot keeps the key of the snapshot. The original key is managed by other code, which may delete
/// it. So the copy is encrypted with a key that this stack declares. See docs/runbooks/migrate-to-shared-vpc.md.
struct SnapshotCopy {
  let name: Text
  let key: ARN<Key>
}

extension StackScope {
  /// Declares a KMS key, and a copy of a snapshot that is encrypted with it.
  ///
  /// - Parameters:
  ///   - snapshot: The identifier of a snapshot in the same account and region.
  ///   - database: The identifier of the database that will be restored from the copy.
  func copy(ofSnapshot snapshot: String, for database: String) -> SnapshotCopy {
    let key = module("database_key", KMSKey(name: Text(database), logGroups: ["/aws/rds/instance/\(database)/*"]))
    let copy = resource(DatabaseSnapshotCopy.self, "snapshot") {
      $0.source_db_snapshot_identifier = Text(snapshot)
      $0.target_db_snapshot_identifier = "\(snapshot)-copy"
      $0.kms_key_id = key.arn
      // The source may be deleted after the copy, and AWS may return its ARN instead of its identifier, or nothing.
      $0.lifecycle(ignoreChanges: ["source_db_snapshot_identifier"])
    }
    return SnapshotCopy(name: copy.target_db_snapshot_identifier, key: key.arn)
  }
}
