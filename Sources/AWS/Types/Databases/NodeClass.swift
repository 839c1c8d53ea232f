import Terraform

/// How RDS and ElastiCache spell the size of a machine: `db.t4g.medium`, `cache.r7g.large`.
enum NodeClass {
  private static let words = ["nano", "micro", "small", "medium", "large", "xlarge", "metal"]

  /// Whether the text is a service, a family and a size. Which of them a region has is known to AWS alone.
  static func isValid(_ text: String, service: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == service else { return false }
    return isFamily(parts[1]) && isSize(parts[2])
  }

  /// The same as a pattern, for callers who write HCL.
  static func pattern(service: String) -> Text {
    Text(stringLiteral: "^\(service)[.][a-z]+[0-9][a-z0-9]*[.](\(words.joined(separator: "|"))|[1-9][0-9]*xlarge)$")
  }

  /// `t4g`, `x2iedn`: letters, a generation, and what is special about it.
  private static func isFamily(_ text: Substring) -> Bool {
    let rest = text.drop(while: \.isLowerLetter)
    guard rest.startIndex > text.startIndex, rest.first?.isDigit == true else { return false }
    return rest.allSatisfy { $0.isLowerLetter || $0.isDigit }
  }

  /// `medium`, or `24xlarge`.
  private static func isSize(_ text: Substring) -> Bool {
    if words.contains(String(text)) { return true }
    let word = text.drop(while: \.isDigit)
    return word == "xlarge" && text.first != "0" && word.startIndex > text.startIndex
  }
}
