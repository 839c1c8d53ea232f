import Terraform

extension Statement {
  /// Lets a service of AWS write the logs of one source to a log group.
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
