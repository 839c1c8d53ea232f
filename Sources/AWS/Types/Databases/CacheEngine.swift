public import Terraform

/// The engine of an ElastiCache replication group, and its version.
///
/// ```swift
/// ElastiCache(…, engine: .valkey("8.0"), …)
/// ```
///
/// ```hcl
/// engine = {
///   name    = "valkey"
///   version = "8.0"
/// }
/// ```
///
/// Only versions whose users can sign in with IAM are accepted: Redis OSS 7.0 and 7.1, and Valkey 7.2, 8.0, 8.1 and 8.2. AWS installs
/// patch versions. Sources: [Authenticating with IAM](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html) and
/// [Supported engines and versions](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/supported-engine-versions.html).
public struct CacheEngine: ObjectValue {
  /// `redis` or `valkey`.
  public let name: Text
  /// The major and minor version, like `8.0`.
  public let version: Text

  public static let interface = Interface(Self.init) {
    Field(\.name, "`redis` or `valkey`.")
    Field(\.version, "Major and minor version.")
  }

  /// Redis OSS 7.0 or 7.1, the last version that AWS offers.
  ///
  /// Another version is reported at the line that uses the engine.
  public static func redis(_ version: String) -> CacheEngine { CacheEngine("redis", version) }

  /// Valkey, the open-source fork of Redis: 7.2, 8.0, 8.1 or 8.2.
  ///
  /// Another version is reported at the line that uses the engine.
  public static func valkey(_ version: String) -> CacheEngine { CacheEngine("valkey", version) }

  /// The versions whose users can sign in with IAM, by engine.
  static let versions: KeyValuePairs = ["redis": ["7.0", "7.1"], "valkey": ["7.2", "8.0", "8.1", "8.2"]]
}

extension CacheEngine {
  private init(_ name: String, _ version: String) {
    let known = Self.versions.first { $0.key == name }?.value ?? []
    self.init(
      name: Text(stringLiteral: name),
      version: Text(expr: .checked(version, known.contains(version), .noVersion(version, of: name, known)))
    )
  }

  /// The check that Terraform makes of a variable of this type.
  public static let validations = [
    Validation<CacheEngine>(
      "Redis 7.0 or 7.1, or Valkey 7.2, 8.0, 8.1 or 8.2, whose users can sign in with IAM."
    ) { engine in
      let versions = Map(CacheEngine.versions.map { ($0.key, List($0.value.map { Text(stringLiteral: $0) })) })
      return List<Text>.call("lookup", versions, engine.name, [] as List<Text>).contains(engine.version)
    }
  ]
}

extension Diagnostic {
  fileprivate static func noVersion(_ version: String, of engine: String, _ known: [String]) -> Diagnostic {
    Diagnostic(
      .cacheEngine,
      "ElastiCache does not offer \(engine) “\(version)” with IAM authentication",
      why:
        "A version is a major and a minor number. Those that let users sign in with IAM are \(known.joined(separator: ", ")).",
      fix: "Write `.\(engine)(\"\(known.last ?? "")\")`, or another of these versions."
    )
  }
}
