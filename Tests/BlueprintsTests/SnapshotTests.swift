import AWS
import Files
import Testing

@testable import Blueprints

/// An environment with a snapshot, as docs/runbooks/migrate-to-shared-vpc.md describes it.
@Suite struct SnapshotTests {
  @Test func databaseIsRestoredFromACopyWithItsKey() throws {
    let main = try api(snapshot: "connect-api-cutover")
    #expect(
      main.contains(
        """
        resource "aws_db_snapshot_copy" "snapshot" {
          source_db_snapshot_identifier = "connect-api-cutover"
          target_db_snapshot_identifier = "connect-api-cutover-copy"
          kms_key_id                    = module.database_key.arn

          lifecycle {
            ignore_changes = [source_db_snapshot_identifier]
          }
        }

        """
      )
    )
    #expect(main.contains("  create_kms_key        = false\n  kms_key_arn           = module.database_key.arn\n"))
    #expect(main.contains("  snapshot_identifier   = aws_db_snapshot_copy.snapshot.target_db_snapshot_identifier\n"))
  }

  @Test func noSnapshotNoCopy() throws {
    let main = try api(snapshot: nil)
    #expect(!main.contains("snapshot_identifier") && !main.contains("database_key"))
  }

  /// The root module of the API in dev.
  private func api(snapshot: String?) throws -> String {
    var environments = Environment.all
    environments[0].database.snapshot = snapshot
    let files = try Deployment.connect2(in: environments).files().files
    return try #require(files.first { $0.path == "api/infrastructure/terraform/environments/dev/main.tf" }).text
  }
}
