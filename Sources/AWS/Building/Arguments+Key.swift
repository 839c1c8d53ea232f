import Terraform

extension Arguments {
  /// What every customer-managed key has: it is rotated, the account administers it, and those use it whom the statements name.
  mutating func key(_ description: Text, in account: Account, usedBy users: [Statement]) {
    self.description = description
    self.enable_key_rotation = true
    self.deletion_window_in_days = 30
    comment("In the policy of a key, * is the key itself.")
    self.policy =
      Policy([.allow("kms:*", on: ["*"], to: .account(account.number), identifier: "Administer")] + users).json
  }
}

extension Statement {
  /// Lets CloudWatch Logs encrypt log groups with a key.
  ///
  /// It says which log group it works for in the
  /// [encryption context](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html), and not in
  /// `aws:SourceAccount` as other services do.
  ///
  /// - Parameter logGroup: The name of the log group, which may end in `*`.
  static func encryptLogs(of logGroup: Text, in account: Account) -> Statement {
    .allow(
      "kms:Encrypt",
      "kms:Decrypt",
      "kms:ReEncrypt*",
      "kms:GenerateDataKey*",
      "kms:DescribeKey",
      on: ["*"],
      to: .service("logs.\(account.region).amazonaws.com"),
      when: [
        .arn(
          "kms:EncryptionContext:aws:logs:arn",
          "arn:aws:logs:\(account.region):\(account.number):log-group:\(logGroup)"
        )
      ],
      identifier: "Logs"
    )
  }
}
