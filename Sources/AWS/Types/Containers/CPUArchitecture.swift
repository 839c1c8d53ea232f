public import Terraform

/// The CPU architecture that a container image is built for.
///
/// ```swift
/// ECSService(…, architecture: .arm64)
/// ```
///
/// ```hcl
/// cpu_architecture = "ARM64"
/// ```
///
/// Source: [RuntimePlatform](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html).
public struct CPUArchitecture: LimitedText {
  public static let limit = TextLimit("X86_64 or ARM64.", .isOneOf(["X86_64", "ARM64"]))

  public static var type: ValueType { .string(like: "ARM64") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// Intel and AMD: `X86_64`.
  public static let x86_64: CPUArchitecture = "X86_64"
  /// AWS Graviton: `ARM64`. It costs a fifth less on [Fargate](https://aws.amazon.com/fargate/pricing/).
  public static let arm64: CPUArchitecture = "ARM64"

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .cpuArchitecture,
      "“\(text)” is not an architecture of Fargate",
      why: "Fargate runs images for X86_64 and for ARM64.",
      fix: "Write `.x86_64` or `.arm64`."
    )
  }
}
