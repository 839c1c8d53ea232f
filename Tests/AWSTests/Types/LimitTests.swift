import Foundation
import HCL
import Support
import Testing

@testable import AWS
@testable import Terraform

/// Every kind with limits accepts and refuses the same values in Swift and in the `validation` of a variable.
///
/// Terraform evaluates the conditions, all of them in one run of `terraform console`.
@Suite struct LimitTests {
  /// A value at a limit or just beyond it, and what both sides decide.
  struct Edge: CustomTestStringConvertible {
    let kind: String
    let value: String
    /// The value in HCL.
    let expr: Expr
    let isAcceptedBySwift: Bool
    /// The condition of the kind's validation for the value in `reference`.
    let condition: @Sendable (_ reference: Expr) -> Expr

    var testDescription: String { "\(kind) \(value.count > 80 ? "\(value.prefix(76))…" : value)" }
  }

  @Test func swiftAndTerraformDecideTheSame() throws {
    let edges = Self.edges
    let verdicts = try Self.terraform(edges)
    for (edge, isAcceptedByTerraform) in zip(edges, verdicts) where edge.isAcceptedBySwift != isAcceptedByTerraform {
      let isChecked = Self.checkedBySwiftAlone.contains { $0.kind == edge.kind && $0.value == edge.value }
      #expect(
        isChecked && isAcceptedByTerraform,
        "\(edge.testDescription): Swift \(edge.isAcceptedBySwift), Terraform \(isAcceptedByTerraform)"
      )
    }
    for exception in Self.checkedBySwiftAlone {
      let edge = try #require(edges.first { $0.kind == exception.kind && $0.value == exception.value })
      #expect(!edge.isAcceptedBySwift, "\(exception)")
    }
  }

  /// Both sides of a limit are among the values, or the test above would not notice if one were missing.
  @Test func everyKindHasValuesOnBothSides() {
    for (kind, edges) in Dictionary(grouping: Self.edges, by: \.kind) {
      #expect(Set(edges.map(\.isAcceptedBySwift)) == [true, false], "\(kind)")
    }
  }

  /// Limits that HCL could express only in a condition that nobody could read: lengths of windows, and the order in a range.
  private static let checkedBySwiftAlone: [(kind: String, value: String)] = [
    ("BackupWindow", "06:00-06:59"), ("BackupWindow", "06:00-06:00"), ("MaintenanceWindow", "sun:08:00-sun:08:59"),
    ("MaintenanceWindow", "mon:00:00-tue:00:01"), ("StatusCodes", "299-200"),
  ]
}

// MARK: - The values

extension LimitTests {
  private static var edges: [Edge] {
    numbers(AllocatedStorage.self) + numbers(BackupRetention.self) + numbers(DeregistrationDelay.self)
      + numbers(Mebibytes.self) + numbers(Percentage.self) + numbers(PortNumber.self) + numbers(SnapshotRetention.self)
      + names + databases + containers + network + loadBalancing + retentions + sizes + engines + rates
  }

  private static var names: [Edge] {
    let hyphens = ["a--b", "a-b", "a-", "-a", "1a", "A", "a_b", "é", "a\u{301}", "a\n"]
    return texts(DatabaseIdentifier.self, hyphens + ["", "a", a(63), a(64)])
      + texts(ReplicationGroupID.self, hyphens + ["", "a", a(40), a(41)])
      + texts(LoadBalancerName.self, hyphens + ["", "a", a(32), a(33), "internal-a", "internal", "a--b"])
      + texts(ServiceName.self, hyphens + ["", "a", a(54), a(55)])
      + texts(RepositoryName.self, hyphens + ["", "a", "aa", a(256), a(257), "a/b", "a//b", "a/", "a.b", "a._b"])
      + texts(DomainName.self, domains)
  }

  private static var domains: [String] {
    let long = (0..<4).map { _ in a(61) }.joined(separator: ".")
    return [
      "", "com", "a.com", "a.com.", "A.com", "a..com", "*.a.com", "a.*.com", "*.com", "*", "-a.com", "a-.com",
      "_dmarc.a.com", "_.com", "_-a.com", "a_b.com", "\(a(63)).com", "\(a(64)).com", "_\(a(62)).com", "_\(a(63)).com",
      "\(long).abcde", "\(long).abcdef",
    ]
  }

  private static var databases: [Edge] {
    let classes = [
      "t4g.medium", ".t4g", ".t4g.huge", ".t4g.0xlarge", ".t4g.2xlarge", ".4.large", "..large", ".x2iedn.metal",
    ]
    return texts(DatabaseInstanceClass.self, classes.map { "db\($0)" } + ["cache.t4g.micro", "db.t4g.micro"])
      + texts(CacheNodeType.self, classes.map { "cache\($0)" } + ["cache.t4g.micro", "db.t4g.micro"])
      + texts(PostgreSQLVersion.self, ["", "9", "09", "10", "17", "99", "100", "17.2", "1a", "１７"])
      + texts(
        BackupWindow.self,
        [
          "06:00-07:00", "06:00-06:59", "06:00-06:00", "23:30-00:30", "6:00-07:00", "06:00", "24:00-01:00",
          "06:60-08:00",
        ]
      )
      + texts(
        MaintenanceWindow.self,
        [
          "sun:08:00-sun:09:00", "sun:08:00-sun:08:59", "mon:00:00-tue:00:00", "mon:00:00-tue:00:01",
          "sun:23:30-mon:00:30", "Sun:08:00-sun:09:00", "08:00-09:00", "sun:24:00-mon:01:00",
        ]
      )
  }

  private static var containers: [Edge] {
    let digest = "@sha256:\(a(64))"
    return texts(CPUArchitecture.self, ["X86_64", "ARM64", "x86_64", "arm64", ""])
      + texts(
        ContainerImage.self,
        [
          "", "nginx", "nginx:1.29", "public.ecr.aws/nginx/nginx:1.29", "registry:5000/app", "registry:5000/app:v1",
          "app:",
          ":v1", "app:v 1", "app:.hidden", "a/b:c:d", "/a:b", "a:\(a(128))", "a:\(a(129))", "é:1", "a:é", "a\(digest)",
          "a:b\(digest)", "a:b:c\(digest)", "a\(digest)a", "a@sha256:\(a(63))", "a@sha256:\(a(63).uppercased())A",
          digest,
        ]
      )
      + texts(
        ContainerUser.self,
        [
          "", "1000", "1000:1000", "app", "app:0", "root", "0", "00", "0:0", "root:1000", "rootless", "01", "-0", "a b",
          "1:2:3", "a:", ":a",
        ]
      )
  }

  private static var network: [Edge] {
    texts(
      InterfaceEndpoint.self,
      ["", "logs", "ecr.api", "s3", "s3-outposts", "dynamodb", "com.amazonaws.us-west-2.logs", "Logs", "1a", "-a", "é"]
    )
  }

  private static var loadBalancing: [Edge] {
    texts(
      StatusCodes.self,
      ["", "199", "200", "499", "500", "200,302", "200-299", "299-200", "200-", "200,", "20", "200-250-299", "+20"]
    )
      + texts(TLSPolicy.self, TLSPolicy.names + [TLSPolicy.olderNames[0], "", "ELBSecurityPolicy"])
      + texts(URLPath.self, ["", "/", "/health?deep=1", "health", "/a b", "/é", "/\(a(1023))", "/\(a(1024))", "/a\n"])
  }

  private static var retentions: [Edge] {
    ([0, 1, 364, 366, 3652, 3654] + LogRetention.days).map { days in
      Edge(
        kind: "LogRetention",
        value: "\(days)",
        expr: .integer(days),
        isAcceptedBySwift: days >= 365 && LogRetention.days.contains(days),
        condition: { LogRetention.validations[0].condition(LogRetention(expr: $0)).expr }
      )
    }
  }

  private static var sizes: [Edge] {
    [128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768].flatMap { cpu in
      [
        512, 1024, 1536, 2048, 3072, 4096, 5120, 8192, 9216, 16384, 17408, 20480, 30720, 32768, 61440, 65536, 122_880,
        131_072,
      ]
      .map { memory in
        Edge(
          kind: "FargateSize",
          value: "\(cpu) \(memory)",
          expr: FargateSize(cpu: Number(cpu), memory: Number(memory)).expr,
          isAcceptedBySwift: FargateSize.exists(cpu: cpu, memory: memory),
          condition: { FargateSize.validations[0].condition(FargateSize(expr: $0)).expr }
        )
      }
    }
  }

  private static var engines: [Edge] {
    [("redis", CacheEngine.redis), ("valkey", CacheEngine.valkey)].flatMap { name, engine in
      ["6.2", "7.0", "7.1", "7.2", "7.3", "8.0", "8.1", "8.2", "8.3", "7.1.0", ""].map { version in
        Edge(
          kind: "CacheEngine",
          value: "\(name) \(version)",
          expr: CacheEngine(name: Text(stringLiteral: name), version: Text(stringLiteral: version)).expr,
          isAcceptedBySwift: !isInvalid(engine(version).version.expr),
          condition: { CacheEngine.validations[0].condition(CacheEngine(expr: $0)).expr }
        )
      }
    }
  }

  private static var rates: [Edge] {
    [
      (9, 5), (10, 5), (2_000_000_000, 5), (2_000_000_001, 5), (100, 0), (100, 1), (100, 2), (100, 3), (100, 10),
      (100, 11),
    ].map {
      requests,
      minutes in
      let limit = RateLimit.requests(requests, inMinutes: minutes)
      return Edge(
        kind: "RateLimit",
        value: "\(requests) in \(minutes)",
        expr: RateLimit(requests: Number(requests), window: Number(minutes * 60)).expr,
        isAcceptedBySwift: !isInvalid(limit.requests.expr) && !isInvalid(limit.window.expr),
        condition: { RateLimit.validations[0].condition(RateLimit(expr: $0)).expr }
      )
    }
  }

  private static func numbers<Kind: LimitedNumber>(_ kind: Kind.Type) -> [Edge] {
    let (lower, upper) = (kind.range.lowerBound, kind.range.upperBound)
    return [lower - 1, lower, lower + 1, upper - 1, upper, upper + 1].map { number in
      Edge(
        kind: "\(kind)",
        value: "\(number)",
        expr: .integer(number),
        isAcceptedBySwift: !isInvalid(kind.checked(number).expr),
        condition: { kind.validations[0].condition(Kind(expr: $0)).expr }
      )
    }
  }

  private static func texts<Kind: LimitedText>(_ kind: Kind.Type, _ texts: [String]) -> [Edge] {
    texts.map { text in
      Edge(
        kind: "\(kind)",
        value: text,
        expr: .string(text),
        isAcceptedBySwift: !isInvalid(Kind(text).expr),
        condition: { kind.validations[0].condition(Kind(expr: $0)).expr }
      )
    }
  }

  private static func isInvalid(_ expr: Expr) -> Bool { if case .invalid = expr { true } else { false } }

  private static func a(_ count: Int) -> String { String(repeating: "a", count: count) }
}

// MARK: - Terraform

extension LimitTests {
  /// Evaluates the condition of each value in Terraform.
  private static func terraform(_ edges: [Edge]) throws -> [Bool] {
    let values = Expr.list(edges.map(\.expr))
    let conditions = edges.indices.map { index in edges[index].condition(.raw("local.values[\(index)]")) }
    let file = """
      locals {
        values = \(Printer.print(values))
        result = \(Printer.print(.list(conditions)))
      }

      """
    return try JSONDecoder().decode([Bool].self, from: Tool.terraform.evaluate([UInt8](file.utf8)))
  }
}
