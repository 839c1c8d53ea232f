public import Terraform

/// The node type of an ElastiCache replication group, which decides the processors and the memory of each node.
///
/// ```swift
/// ElastiCache(…, nodeType: .cache_t4g_small, …)
/// ```
///
/// ```hcl
/// node_type = "cache.t4g.small"
/// ```
///
/// The common types have constants. Others are written as text, `"cache.c7gn.large"`; only the format is checked, and not whether the
/// region offers the type. Source:
/// [Supported node types](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html).
public struct CacheNodeType: LimitedText {
  public static let limit = TextLimit("A node type, like cache.t4g.small.", .isInstanceClass(prefix: "cache"))

  public static var type: ValueType { .string(like: "cache.t4g.micro") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .cacheNodeType,
      "“\(text)” is not the type of a cache node",
      why: "It is “cache”, a family and a size with dots between, like “cache.t4g.medium”.",
      fix: "Write a constant like `.cache_t4g_small`."
    )
  }
}

extension CacheNodeType {
  // MARK: Burstable, Graviton2
  /// `cache.t4g.micro`
  public static let cache_t4g_micro = Self("cache.t4g.micro")
  /// `cache.t4g.small`
  public static let cache_t4g_small = Self("cache.t4g.small")
  /// `cache.t4g.medium`
  public static let cache_t4g_medium = Self("cache.t4g.medium")

  // MARK: General purpose, Graviton3
  /// `cache.m7g.large`
  public static let cache_m7g_large = Self("cache.m7g.large")
  /// `cache.m7g.xlarge`
  public static let cache_m7g_xlarge = Self("cache.m7g.xlarge")
  /// `cache.m7g.2xlarge`
  public static let cache_m7g_2xlarge = Self("cache.m7g.2xlarge")
  /// `cache.m7g.4xlarge`
  public static let cache_m7g_4xlarge = Self("cache.m7g.4xlarge")
  /// `cache.m7g.8xlarge`
  public static let cache_m7g_8xlarge = Self("cache.m7g.8xlarge")
  /// `cache.m7g.12xlarge`
  public static let cache_m7g_12xlarge = Self("cache.m7g.12xlarge")
  /// `cache.m7g.16xlarge`
  public static let cache_m7g_16xlarge = Self("cache.m7g.16xlarge")

  // MARK: Memory optimized, Graviton3
  /// `cache.r7g.large`
  public static let cache_r7g_large = Self("cache.r7g.large")
  /// `cache.r7g.xlarge`
  public static let cache_r7g_xlarge = Self("cache.r7g.xlarge")
  /// `cache.r7g.2xlarge`
  public static let cache_r7g_2xlarge = Self("cache.r7g.2xlarge")
  /// `cache.r7g.4xlarge`
  public static let cache_r7g_4xlarge = Self("cache.r7g.4xlarge")
  /// `cache.r7g.8xlarge`
  public static let cache_r7g_8xlarge = Self("cache.r7g.8xlarge")
  /// `cache.r7g.12xlarge`
  public static let cache_r7g_12xlarge = Self("cache.r7g.12xlarge")
  /// `cache.r7g.16xlarge`
  public static let cache_r7g_16xlarge = Self("cache.r7g.16xlarge")
}
