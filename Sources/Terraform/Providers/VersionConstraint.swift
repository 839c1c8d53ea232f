/// A [version constraint](https://developer.hashicorp.com/terraform/language/expressions/version-constraints): `>= 5.80, < 6.0`.
struct VersionConstraint {
  private let parts: [(operator: String, version: [Int], isRelease: Bool)]

  /// Reads a constraint; nil if it is not one.
  init?(_ text: String) {
    var parts: [(String, [Int], Bool)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard
        let match = part.wholeMatch(
          of: /\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.\-]+)?(?:\+\S+)?\s*/
        )
      else { return nil }
      let numbers = match.2.split(separator: ".").compactMap { Int($0) }
      parts.append((match.1.map(String.init) ?? "=", numbers, match.3 == nil))
    }
    self.parts = parts
  }

  /// The version, if the constraint is one exact version without a pre-release: `5.100.0`.
  var exactVersion: [Int]? {
    guard parts.count == 1, parts[0].operator == "=", parts[0].isRelease else { return nil }
    return Self.padded(parts[0].version)
  }

  /// True if the constraint accepts a version. A part with a pre-release accepts every version, since Groundplan does not order those.
  func accepts(_ version: [Int]) -> Bool {
    parts.allSatisfy { part in
      guard part.isRelease else { return true }
      let bound = Self.padded(part.version)
      switch part.operator {
      case "=": return version == bound
      case "!=": return version != bound
      case ">": return bound.lexicographicallyPrecedes(version)
      case "<": return version.lexicographicallyPrecedes(bound)
      case ">=": return !version.lexicographicallyPrecedes(bound)
      case "<=": return !bound.lexicographicallyPrecedes(version)
      default:
        // `~> 5.80` accepts from 5.80 to below 6, and `~> 5.80.1` from 5.80.1 to below 5.81.
        return !version.lexicographicallyPrecedes(bound) && version.starts(with: part.version.dropLast())
      }
    }
  }

  private static func padded(_ version: [Int]) -> [Int] { version + Array(repeating: 0, count: 3 - version.count) }
}
