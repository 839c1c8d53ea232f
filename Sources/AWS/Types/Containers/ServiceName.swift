public import Terraform

/// The name of a service, which its load balancer, roles, log group and alarms are named after: `"connect2-api-prod"`.
///
/// AWS takes [255 letters, digits, hyphens and
/// underscores](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html) for a service, but
/// [64](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) for the name of a role, which is
/// the name of the service and `-execution`.
public struct ServiceName: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let isValid =
      (1...54).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
    if isValid { return nil }
    return Diagnostic(
      .serviceName,
      "“\(text)” cannot be the name of a service",
      why: "Its roles are named after it, so it has 1 to 54 letters, digits, hyphens and underscores.",
      fix: "Write a name like “connect2-api-prod”."
    )
  }
}

extension Validation<ServiceName> {
  /// Whether it can be a name, for callers who write HCL.
  static let isServiceName = Validation("1 to 54 letters, digits, hyphens and underscores.") {
    $0.matches("^[0-9A-Za-z_-]{1,54}$")
  }
}
