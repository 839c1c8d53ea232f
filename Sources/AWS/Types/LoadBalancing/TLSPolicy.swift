public import Terraform

/// Which versions and ciphers of TLS a load balancer speaks.
///
/// These are the
/// [policies of Application Load
/// Balancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html) without
/// TLS 1.0 and 1.1. Terraform would plan any other name, and AWS refuse it; here it is an error.
public struct TLSPolicy: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// TLS 1.3 and 1.2 with forward secrecy, AEAD ciphers and post-quantum key exchange: what AWS recommends.
  public static let recommended: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"

  /// TLS 1.3 alone, with post-quantum key exchange.
  public static let tls13Only: TLSPolicy = "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"

  /// TLS 1.3 and 1.2 with the cryptography that FIPS 140-3 has validated, and post-quantum key exchange.
  public static let fips: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09"

  /// TLS 1.3 and 1.2 with forward secrecy, including CBC ciphers, for clients that know no other.
  public static let olderClients: TLSPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06"

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

  /// Those with TLS 1.0 or 1.1, and those that are weaker than need be: AWS takes them, and nobody should write them.
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

  /// Whether a load balancer of any kind takes a name. Those for
  /// [RFC 9151](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html) are not listed.
  static func exists(_ name: String) -> Bool {
    names.contains(name) || olderNames.contains(name) || name.contains("-RFC9151-")
  }

  public static func problem(in text: String) -> Diagnostic? {
    if names.contains(text) { return nil }
    return Diagnostic(
      .tlsPolicy,
      "“\(text)” is not a TLS policy of a load balancer",
      why: "AWS has a fixed set of policies, and those with TLS 1.0 or 1.1 are left out here.",
      fix: "Take `.recommended`, or one of the names in the documentation of TLSPolicy."
    )
  }
}

extension Validation<TLSPolicy> {
  /// Whether it is a policy, for callers who write HCL.
  static let isTLSPolicy = Validation("A policy of Application Load Balancers without TLS 1.0 and 1.1.") {
    List(TLSPolicy.names.map { TLSPolicy($0) }).contains($0)
  }
}
