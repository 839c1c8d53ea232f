import Diagnostics

/// A violation of a rule by a resource, in one environment or several.
struct Finding: Sendable {
  /// The facts that are the same in every environment that has the violation.
  struct Key: Hashable, Sendable {
    /// The index of the rule.
    let rule: Int
    let address: String
    let stack: String
    let location: SourceLocation
  }

  let key: Key
  /// The violation in words: `multi_az is false`.
  var words: String
  /// The line in a module that sets the value, if the stack does not.
  let origin: SourceLocation?
  var environments: [String]

  func diagnostic(_ rule: Rule) -> Diagnostic {
    let place = "It is in the stack \(key.stack) of \(environments.enumerated(atMost: 5))"
    let origin = origin.map { ", as \($0) says" } ?? ""
    return Diagnostic(
      rule.id,
      at: key.location,
      "\(key.address) breaks the rule “\(rule.name)”: \(words)",
      why: "\(rule.reason) \(place)\(origin).",
      fix: rule.remedy
    )
  }
}

extension [String] {
  /// The elements in a sentence: `dev, staging and prod`.
  func enumerated(atMost limit: Int) -> String {
    guard count > 1, let last else { return first ?? "" }
    if count > limit { return "\(prefix(limit - 1).joined(separator: ", ")) and \(count - limit + 1) others" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
