public import Terraform

/// What an image is built for. See
/// [runtime platform](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html).
public struct CPUArchitecture: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// Intel and AMD: `X86_64`.
  public static let x86_64: CPUArchitecture = "X86_64"
  /// Graviton, which costs a fifth less: `ARM64`.
  public static let arm64: CPUArchitecture = "ARM64"

  public static func problem(in text: String) -> Diagnostic? {
    if text == "X86_64" || text == "ARM64" { return nil }
    return Diagnostic(
      .cpuArchitecture,
      "“\(text)” is not an architecture of Fargate",
      why: "Fargate runs images for X86_64 and for ARM64.",
      fix: "Write `.x86_64` or `.arm64`."
    )
  }
}
