public import Terraform

/// The type of a cache's nodes: how many processors and how much memory each has.
///
/// The usual ones have names, any other is written as text: `"cache.c7gn.large"`. See
/// [Supported node types](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html).
///
/// ```swift
/// ElastiCache(…, nodeType: .cache_t4g_small, …)
/// ```
public struct CacheNodeType: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    if NodeClass.isValid(text, service: "cache") { return nil }
    return Diagnostic(
      .cacheNodeType,
      "“\(text)” is not the type of a cache node",
      why: "It is “cache”, a family and a size with dots between, like “cache.t4g.medium”.",
      fix: "Take one that has a name, like `.cache_t4g_small`."
    )
  }
}

extension CacheNodeType {
  // Burstable, Graviton2
  public static let cache_t4g_micro = Self("cache.t4g.micro")
  public static let cache_t4g_small = Self("cache.t4g.small")
  public static let cache_t4g_medium = Self("cache.t4g.medium")

  // General purpose, Graviton3
  public static let cache_m7g_large = Self("cache.m7g.large")
  public static let cache_m7g_xlarge = Self("cache.m7g.xlarge")
  public static let cache_m7g_2xlarge = Self("cache.m7g.2xlarge")
  public static let cache_m7g_4xlarge = Self("cache.m7g.4xlarge")
  public static let cache_m7g_8xlarge = Self("cache.m7g.8xlarge")
  public static let cache_m7g_12xlarge = Self("cache.m7g.12xlarge")
  public static let cache_m7g_16xlarge = Self("cache.m7g.16xlarge")

  // Memory, Graviton3
  public static let cache_r7g_large = Self("cache.r7g.large")
  public static let cache_r7g_xlarge = Self("cache.r7g.xlarge")
  public static let cache_r7g_2xlarge = Self("cache.r7g.2xlarge")
  public static let cache_r7g_4xlarge = Self("cache.r7g.4xlarge")
  public static let cache_r7g_8xlarge = Self("cache.r7g.8xlarge")
  public static let cache_r7g_12xlarge = Self("cache.r7g.12xlarge")
  public static let cache_r7g_16xlarge = Self("cache.r7g.16xlarge")
}
