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

  public static func fault(in text: String) -> Fault? {
    if names.contains(text) { return nil }
    return Fault(
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
