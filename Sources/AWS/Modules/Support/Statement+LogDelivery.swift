import Terraform

extension Statement {
  /// Lets a service of AWS write to a log group, for this account and one source of logs.
  static func deliverLogs(
    to group: Resource<LogGroup>,
    by service: Text,
    from source: Text,
    in account: Account,
    identifier: Text
  ) -> Statement {
    .allow(
      "logs:CreateLogStream",
      "logs:PutLogEvents",
      on: ["\(group.arn):*"],
      to: .service(service),
      when: [.equals("aws:SourceAccount", account.number), .arn("aws:SourceArn", source)],
      identifier: identifier
    )
  }
}
