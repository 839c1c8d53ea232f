public import Terraform

// What stands in a contract test for texts of forms that AWS prescribes. A name that is made up is a right one where a name is wanted.

extension Action { public static var type: ValueType { .string(like: "s3:GetObject") } }
extension BackupWindow { public static var type: ValueType { .string(like: "01:00-02:00") } }
extension CIDRBlock { public static var type: ValueType { .string(like: "10.0.#.0/24") } }
extension CPUArchitecture { public static var type: ValueType { .string(like: "ARM64") } }
extension CacheNodeType { public static var type: ValueType { .string(like: "cache.t4g.micro") } }
extension ContainerImage { public static var type: ValueType { .string(like: "mock:#") } }
extension DatabaseInstanceClass { public static var type: ValueType { .string(like: "db.t4g.micro") } }
extension DomainName { public static var type: ValueType { .string(like: "mock-#.example.com") } }
extension InterfaceEndpoint { public static var type: ValueType { .string(like: "logs") } }
extension MaintenanceWindow { public static var type: ValueType { .string(like: "sun:03:00-sun:04:00") } }
extension PostgreSQLVersion { public static var type: ValueType { .string(like: "17") } }
extension StatusCodes { public static var type: ValueType { .string(like: "200") } }
extension TLSPolicy {
  public static var type: ValueType { .string(like: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09") }
}
extension URLPath { public static var type: ValueType { .string(like: "/mock-#") } }
