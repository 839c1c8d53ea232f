/// The words that Terraform keeps for itself.
enum ReservedNames {
  /// The arguments of every resource that Terraform reads, and not the provider.
  /// See [meta-arguments](https://developer.hashicorp.com/terraform/language/meta-arguments/count).
  static let metaArguments = ["count", "depends_on", "for_each", "lifecycle", "provider"]

  /// The arguments of a `module` block, which no
  /// [variable](https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable) can have as its name.
  static let variableNames = [
    "count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version",
  ]

  /// Whether Terraform takes `text` as the name of a block.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first > UInt8(ascii: "9") else { return false }
    return text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
      default: false
      }
    }
  }

  /// Whether `text` can be an address as `moved` and `import` have them: names with dots between, and indices.
  static func isAddress(_ text: String) -> Bool {
    var depth = 0
    var name = ""
    for character in text {
      switch character {
      case "[":
        if depth == 0, !isName(name) { return false }
        depth += 1
      case "]": depth -= 1
      case "." where depth == 0:
        if !isName(name) { return false }
        name = ""
      default:
        if depth == 0 { name.append(character) }
      }
      if depth < 0 { return false }
    }
    return depth == 0 && isName(name)
  }
}
