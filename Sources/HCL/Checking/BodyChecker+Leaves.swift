import Diagnostics

extension BodyChecker {
  mutating func check(_ binding: Binding) {
    guard !scope.contains(where: { $0 === binding }) else { return }
    report(
      .outsideItsScope,
      "“\(binding.name)” is used outside its scope",
      why: "The name is valid only inside the block or loop at \(binding.location).",
      fix: "Use it inside that closure only, and return from the closure what is needed outside."
    )
  }

  mutating func checkName(_ binding: Binding) {
    if !binding.isFixed { checkName(binding.name) }
  }

  /// Checks that Terraform has a function, and that it accepts the number of arguments.
  mutating func checkCall(of name: String, _ count: Int, _ expandingLast: Bool) {
    if isInVariable, argument == "type" { return }
    guard !Functions.isOfProvider(name) else {
      for part in name.split(separator: "::", omittingEmptySubsequences: false) { checkName(String(part)) }
      return
    }
    guard let accepted = Functions.arguments(of: name) else {
      let nearest = name.nearest(in: Functions.names, within: Swift.max(2, name.count / 3))
      return report(
        .unknownFunction,
        "Terraform has no function \(name)",
        why: "These are the functions of Terraform 1.11.",
        fix: (nearest.map { "Did you mean \($0)? " } ?? "")
          + "Call the function of a newer version with `.raw(\"\(name)(…)\")`."
      )
    }
    // With `...`, the elements of the last argument are any number of arguments.
    if expandingLast, count > 0, count - 1 <= accepted.upperBound { return }
    guard !accepted.contains(count) || expandingLast else { return }
    let (fewest, most) = (accepted.lowerBound, accepted.upperBound)
    let wanted =
      fewest == most ? "\(fewest)" : most == .max ? "at least \(Swift.max(fewest, 1))" : "\(fewest) to \(most)"
    report(
      .argumentsOfFunction,
      "\(name) is called with \(count) arguments",
      why: "The function has \(wanted).",
      fix: "Pass \(wanted)\(expandingLast ? ", of which the last is a list" : "")."
    )
  }

  mutating func check(_ text: String) {
    for scalar in text.unicodeScalars where scalar == "\0" {
      return report(
        .nul,
        "the text “\(text.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀"))” contains a NUL character",
        why: "Terraform cannot read a NUL character, not even an escaped one.",
        fix: "Remove it, or pass the bytes in base64."
      )
    }
  }

  mutating func check(_ value: Double) {
    guard !value.isFinite else { return }
    report(
      .notFinite,
      "\(value) is not a number in Terraform",
      why: "Terraform has no infinity and no NaN.",
      fix: "Write a finite number."
    )
  }

  mutating func checkName(_ name: String) {
    guard !Identifier.isValid(name) else { return }
    report(
      .badName,
      "“\(name)” is not a valid name in Terraform",
      why: Identifier.rule,
      fix: "Write a name like “private_subnets”."
    )
  }

  mutating func reportTwice(_ name: String) {
    report(
      .keyTwice,
      "the key “\(name)” is set twice",
      why: "An object has each key once, and Terraform would use the last value without a warning.",
      fix: "Remove one of the two fields, or merge their values."
    )
  }
}
