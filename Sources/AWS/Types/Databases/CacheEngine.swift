public import Terraform

/// The engine of a cache, and its version.
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
/// Only versions whose users sign in with IAM are here, which
/// [AWS has](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html) from Redis OSS 7.0 and Valkey 7.2 on. Patch versions
/// are AWS's to install.
public struct CacheEngine: ObjectValue {
  public let name: Text
  public let version: Text

  init(name: Text, version: Text) {
    self.name = name
    self.version = version
  }

  public static let interface = Interface(Self.init(name:version:)) {
    Field(\.name, "`redis` or `valkey`.")
    Field(\.version, "Major and minor version.")
  }

  /// Redis OSS, whose last version at AWS is 7.1.
  public static func redis(_ version: String) -> CacheEngine { engine("redis", version, ["7.0", "7.1"]) }

  /// Valkey, the open fork of Redis that AWS develops further.
  public static func valkey(_ version: String) -> CacheEngine {
    engine("valkey", version, ["7.2", "8.0", "8.1", "8.2"])
  }

  private static func engine(_ name: String, _ version: String, _ known: [String]) -> CacheEngine {
    CacheEngine(
      name: Text(stringLiteral: name),
      version: Text(
        expr: .checked(
          version,
          known.contains(version),
          Diagnostic(
            .cacheEngine,
            "\(name) has no version “\(version)”",
            why:
              "ElastiCache takes a major and a minor version, and of those that let users sign in with IAM it has "
              + "\(known.joined(separator: ", ")).",
            fix: "Write `.\(name)(\"\(known[known.count - 1])\")`, or another of them."
          )
        )
      )
    )
  }
}
