public import Terraform

/// The security policy of a load balancer, which decides the versions of TLS and the ciphers that it accepts.
///
/// ```swift
/// ALB(…, tlsPolicy: .tls13Only)
/// ```
///
/// ```hcl
/// ssl_policy = "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"
/// ```
///
/// Policies with TLS 1.0 or 1.1 are refused. A name that is not a policy is reported at the line that uses it; Terraform would plan it,
/// and AWS would refuse it. Source: [Security policies for your Application Load
/// Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html).
public struct TLSPolicy: LimitedText {
  public static let limit = TextLimit(
    "A policy of Application Load Balancers without TLS 1.0 and 1.1.",
    .isOneOf(names)
  )

  public static var type: ValueType { .string(like: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// TLS 1.3 and 1.2 with forward secrecy, AEAD ciphers and post-quantum key exchange: what AWS recommends.
  public static let recommended: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

  /// TLS 1.3 alone, with post-quantum key exchange.
  public static let tls13Only: TLSPolicy = "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"

  /// TLS 1.3 and 1.2 with cryptography that is validated under FIPS 140-3, and post-quantum key exchange.
  public static let fips: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09"

  /// TLS 1.3 and 1.2 with forward secrecy, including CBC ciphers, for clients that support no others.
  public static let olderClients: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"

  /// The policies that the modules accept.
  static let names = [
    "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-3-2021-06",
    "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
  ]

  /// Policies that AWS accepts and the modules refuse: those with TLS 1.0 or 1.1, and weaker variants of the others.
  static let olderNames = [
    "ELBSecurityPolicy-2016-08",
    "ELBSecurityPolicy-2015-05",
    "ELBSecurityPolicy-TLS-1-0-2015-04",
    "ELBSecurityPolicy-TLS-1-1-2017-01",
    "ELBSecurityPolicy-TLS-1-2-2017-01",
    "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
    "ELBSecurityPolicy-FS-2018-06",
    "ELBSecurityPolicy-FS-1-1-2019-08",
    "ELBSecurityPolicy-FS-1-2-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2019-08",
    "ELBSecurityPolicy-FS-1-2-Res-2020-10",
    "ELBSecurityPolicy-TLS13-1-0-2021-06",
    "ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-1-2021-06",
    "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
    "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
  ]

  /// True if AWS has a policy of this name for some kind of load balancer. The policies for
  /// [RFC 9151](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html) are recognized by their
  /// names.
  static func exists(_ name: String) -> Bool {
    names.contains(name) || olderNames.contains(name) || name.contains("-RFC9151-")
  }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .tlsPolicy,
      "“\(text)” is not a TLS policy of a load balancer",
      why: "AWS has a fixed set of policies, and Groundplan refuses those with TLS 1.0 or 1.1.",
      fix: "Write `.recommended`, or one of the names in the documentation of TLSPolicy."
    )
  }
}
