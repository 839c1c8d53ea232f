public import Terraform

/// The name of a load balancer: `"connect2-api-prod"`.
///
/// AWS takes at most
/// [32 letters, digits and
/// hyphens](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html), no
/// hyphen at either end, and no `internal-` in front. Letters are small here, since a bucket has the same name in its own.
public struct LoadBalancerName: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let isValid =
      (1...32).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasSuffix("-") && !text.hasPrefix("internal-")
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
    if isValid { return nil }
    return Diagnostic(
      .loadBalancerName,
      "“\(text)” cannot be the name of a load balancer",
      why: "It has 1 to 32 small letters, digits and hyphens, no hyphen at either end, and no “internal-” in front.",
      fix: "Write a name like “connect2-api-prod”."
    )
  }
}

extension Validation<LoadBalancerName> {
  /// Whether it can be a name, for callers who write HCL.
  static let isLoadBalancerName = Validation(
    "1 to 32 small letters, digits and hyphens, no hyphen at either end, and no internal- in front."
  ) {
    $0.matches("^[0-9a-z]([0-9a-z-]{0,30}[0-9a-z])?$") && !$0.hasPrefix("internal-")
  }
}
