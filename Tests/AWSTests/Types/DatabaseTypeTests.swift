import AWS
import HCL
import Testing

/// The values that RDS and ElastiCache accept and refuse.
@Suite struct DatabaseTypeTests {
  private func text(_ value: some Value) -> String { Printer.print(value.expr) }

  private func isRefused(_ value: some Value) -> Bool {
    if case .invalid = value.expr { true } else { false }
  }

  @Test(arguments: ["orders", "orders-prod", "a1-b2", String(repeating: "a", count: 63)])
  func databaseIdentifier(_ name: String) {
    #expect(text(DatabaseIdentifier(name)) == "\"\(name)\"")
  }

  @Test(arguments: [
    "", "1orders", "Orders", "orders-", "orders--prod", "orders_prod", String(repeating: "a", count: 64),
  ])
  func refusedDatabaseIdentifier(_ name: String) {
    #expect(isRefused(DatabaseIdentifier(name)))
  }

  @Test func interpolatedIdentifier() {
    let environment = "prod"
    let known: DatabaseIdentifier = "orders-\(environment)"
    let refused: DatabaseIdentifier = "Orders-\(environment)"
    let later: DatabaseIdentifier = "Orders-\(Text.raw("var.name"))"
    #expect(text(known) == "\"orders-prod\"")
    #expect(isRefused(refused))
    #expect(!isRefused(later), "a value that is known only when Terraform runs is checked by the variable")
  }

  @Test func replicationGroupID() {
    #expect(!isRefused(ReplicationGroupID(String(repeating: "a", count: 40))))
    #expect(isRefused(ReplicationGroupID(String(repeating: "a", count: 41))))
  }

  @Test func classes() {
    #expect(text(DatabaseInstanceClass.db_t4g_medium) == "\"db.t4g.medium\"")
    #expect(text("db.x2iedn.16xlarge" as DatabaseInstanceClass) == "\"db.x2iedn.16xlarge\"")
    #expect(text(CacheNodeType.cache_r7g_large) == "\"cache.r7g.large\"")
  }

  @Test(arguments: [
    "t4g.medium", "cache.t4g.medium", "db.t4g", "db.t4g.huge", "db.t4g.0xlarge", "db.4.large", "db..large",
  ])
  func refusedClass(_ name: String) {
    #expect(isRefused(DatabaseInstanceClass(name)))
  }

  @Test func postgreSQLVersion() {
    #expect(text(PostgreSQLVersion.v17) == "\"17\"")
    #expect(isRefused("17.2" as PostgreSQLVersion))
    #expect(isRefused("9" as PostgreSQLVersion))
  }

  @Test func cacheEngine() {
    #expect(text(CacheEngine.redis("7.1").version) == "\"7.1\"")
    #expect(text(CacheEngine.valkey("8.0").name) == "\"valkey\"")
    #expect(isRefused(CacheEngine.redis("6.2").version), "its users cannot sign in with IAM")
    #expect(isRefused(CacheEngine.redis("7.1.0").version))
    #expect(isRefused(CacheEngine.valkey("7.1").version))
  }

  @Test func sizesAndDays() {
    #expect(text(20 as AllocatedStorage) == "20")
    #expect(isRefused(19 as AllocatedStorage))
    #expect(isRefused(65_537 as AllocatedStorage))
    #expect(text(35 as BackupRetention) == "35")
    #expect(isRefused(36 as BackupRetention))
    #expect(isRefused(BackupRetention(-1)))
  }

  @Test(arguments: ["sun:08:00-sun:09:00", "sun:23:30-mon:00:30", "mon:00:00-tue:00:00"])
  func maintenanceWindow(_ window: String) {
    #expect(text(MaintenanceWindow(window)) == "\"\(window)\"")
  }

  @Test(arguments: [
    "08:00-09:00", "Sun:08:00-Sun:09:00", "sun:08:00-sun:08:30", "sun:24:00-mon:01:00", "sun:8:00-sun:9:00",
    "mon:00:00-wed:00:00",
  ])
  func refusedMaintenanceWindow(_ window: String) {
    #expect(isRefused(MaintenanceWindow(window)))
  }

  @Test func backupWindow() {
    #expect(text("23:30-00:30" as BackupWindow) == "\"23:30-00:30\"")
    #expect(isRefused("06:00-06:30" as BackupWindow))
    #expect(isRefused("06:00" as BackupWindow))
    #expect(isRefused("06:60-08:00" as BackupWindow))
  }
}
