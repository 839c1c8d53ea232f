public import Terraform

/// An image with its tag or digest: `"public.ecr.aws/nginx/nginx:1.29"`, or `"repository@sha256:…"`.
///
/// Without one, Docker would take `latest`, which is another image every day.
///
/// ```swift
/// let repository = tf.data(Repository.self, "api") { $0.name = "connect2-api" }
/// let image: ContainerImage = "\(repository.repository_url):bootstrap"
/// ```
public struct ContainerImage: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    if isValid(text) { return nil }
    return Diagnostic(
      .containerImage,
      "“\(text)” is not an image with a tag or digest",
      why: "A name alone means its tag “latest”, so nobody could say later which image ran.",
      fix: "Write “name:tag” or “name@sha256:digest”, with the registry in front."
    )
  }

  private static func isValid(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    if let at = text.firstIndex(of: "@") {
      let digest = text[text.index(after: at)...]
      return at > text.startIndex && digest.hasPrefix("sha256:") && digest.dropFirst(7).count == 64
        && digest.dropFirst(7).allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
    // A colon before the last slash belongs to the registry's port.
    let start = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
    let parts = text[start...].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].count <= 128 else { return false }
    let isTag = parts[1].allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    return isTag && parts[1].first != "." && parts[1].first != "-"
  }
}
