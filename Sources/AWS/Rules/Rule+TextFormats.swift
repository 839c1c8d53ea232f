import Terraform

extension Rule {
  /// The formats of names, prefixes and descriptions: a rule for each row of ``TextFormat/table``, and for the rules that a security
  /// group has in blocks.
  static let textFormats: [Rule] =
    TextFormat.table.map { row in
      format(row.format, of: "\(row.type).\(row.argument)", on: row.type, row.source) {
        row.format.verdict($0.attribute(row.argument))
      }
    }
    + ["ingress", "egress"].map { block in
      let format = TextFormat.ruleDescription
      return Rule.format(
        format,
        of: "aws_security_group.\(block).description",
        on: "aws_security_group",
        TextFormat.securityGroupRules
      ) { group in
        .all((group.attribute(block).elements ?? []).map { format.verdict($0.description) })
      }
    }

  private static func format(
    _ format: TextFormat,
    of argument: String,
    on type: String,
    _ source: String,
    _ check: @escaping @Sendable (ConfiguredResource) -> Verdict
  ) -> Rule {
    Rule(
      "\(argument) has a format that AWS accepts",
      on: type,
      why: "AWS accepts \(format.description) (\(source)).",
      fix: "Write a text of this format.",
      unknown: .passes,
      check
    ).explained(by: .textFormat)
  }
}

extension TextFormat {
  fileprivate func verdict(_ value: ConfiguredValue) -> Verdict {
    guard let text = value.text else { return .holds }
    return problem(in: text).map { .fails("\(value.argumentName) “\(text)” \($0)", at: value) } ?? .holds
  }
}
