import Diagnostics

/// A violation of a rule by a resource, in one or several environments.
struct Finding: Sendable {
  /// The facts that are the same in every environment that has the violation.
  struct Key: Hashable, Sendable {
    /// The index of the rule.
    let rule: Int
    /// The address of the resource in its stack.
    let address: String
    let stack: String
    let location: SourceLocation
  }

  let key: Key
  /// The violation as the end of a sentence: `multi_az is false`.
  var message: String
  /// The line in a module that sets the value; nil if the stack sets it.
  let moduleLocation: SourceLocation?
  var environments: [String]

  func diagnostic(_ rule: Rule) -> Diagnostic {
    let source = moduleLocation.map { " The value is set at \($0)." } ?? ""
    return Diagnostic(
      rule.id,
      at: key.location,
      "\(key.address) breaks the rule “\(rule.name)”: \(message)",
      why:
        "\(rule.reason) The resource is in the stack \(key.stack) of \(environments.enumerated(atMost: 5)).\(source)",
      fix: rule.remedy
    )
  }
}

extension [String] {
  /// The elements as a part of a sentence: `dev, staging and prod`.
  func enumerated(atMost limit: Int) -> String {
    guard count > 1, let last else { return first ?? "" }
    if count > limit { return "\(prefix(limit - 1).joined(separator: ", ")) and \(count - limit + 1) others" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
