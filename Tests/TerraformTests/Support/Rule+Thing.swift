import Terraform

extension Rule {
  /// A rule of a test, for the resources of the type `x_thing`.
  static func thing(
    in environment: String? = nil,
    unknown: Rule.Unknown = .fails,
    line: UInt = #line,
    _ check: @escaping @Sendable (ConfiguredResource) -> Verdict
  ) -> Rule {
    guard let environment else {
      return Rule("things are good", on: "x_thing", why: "Why.", fix: "Fix.", unknown: unknown, line: line, check)
    }
    return Rule(
      "things are good",
      on: "x_thing",
      in: environment,
      why: "Why.",
      fix: "Fix.",
      unknown: unknown,
      line: line,
      check
    )
  }
}
