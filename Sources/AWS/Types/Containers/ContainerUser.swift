public import Terraform

/// The user that a container runs as: `"1000"`, `"1000:1000"` or a name that the image knows. It is never root.
public struct ContainerUser: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isWord = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "_.-".utf8.contains($0) }
    }
    let isRoot = parts.first.map { $0 == "root" || Int($0) == 0 } ?? true
    if isWord, !isRoot, parts.count <= 2 { return nil }
    return Diagnostic(
      .containerUser,
      "“\(text)” cannot be the user of a container",
      why: isRoot
        ? "Whoever breaks out of a container of root is root." : "A user is a name or a number, and perhaps a group.",
      fix: "Write a user of the image that is not root, like “1000” or “1000:1000”."
    )
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
