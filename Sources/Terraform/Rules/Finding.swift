import Diagnostics

/// A resource that breaks a rule, in one environment or several.
struct Finding {
  /// What is told once, however many environments it is true of.
  struct Key: Hashable {
    let rule: Int
    let address: String
    let stack: String
    let location: SourceLocation
  }

  let key: Key
  let what: String
  /// The line of a module that says it.
  let origin: SourceLocation?
  var environments: [String]

  func diagnostic(_ rule: Rule) -> Diagnostic {
    let place = "It is in the stack \(key.stack) of \(environments.enumerated(atMost: 5))"
    let origin = origin.map { ", as \($0) says" } ?? ""
    return Diagnostic(
      rule.id,
      at: key.location,
      "\(key.address) breaks the rule “\(rule.name)”: \(what)",
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
