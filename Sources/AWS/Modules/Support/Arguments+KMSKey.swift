import Terraform

extension Arguments {
  /// The arguments of a customer-managed key that rotates, and whose policy lets the account administer it.
  ///
  /// - Parameters:
  ///   - description: The description of the key.
  ///   - accountNumber: The account.
  ///   - rotates: False for an asymmetric key, which AWS [cannot
  ///     rotate](https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).
  ///   - users: The statements of the policy that let services use the key.
  mutating func key(
    _ description: Text,
    of accountNumber: Text,
    rotates: Bool = true,
    usedBy users: [Statement] = []
  ) {
    key(description, rotates: rotates, Policy([.administer(accountNumber)] + users).json)
  }

  /// The same, with statements that are known only when Terraform runs, such as one for each element of an input.
  mutating func key(_ description: Text, of accountNumber: Text, usedBy users: [List<Object>]) {
    let administrator = List([Statement.administer(accountNumber).object])
    key(
      description,
      rotates: true,
      .json(
        Object {
          $0.Version = "2012-10-17"
          $0.Statement = List<Object>(expr: .call("concat", [administrator.expr] + users.map(\.expr)))
        }
      )
    )
  }

  private mutating func key(_ description: Text, rotates: Bool, _ policy: Text) {
    self.description = description
    if rotates { self.enable_key_rotation = true }
    self.deletion_window_in_days = 30
    comment("In the policy of a key, * is the key itself.")
    self.policy = policy
  }
}

extension Statement {
  /// Lets the account decide by IAM which of its users and roles use and administer the key.
  fileprivate static func administer(_ accountNumber: Text) -> Statement {
    .allow("kms:*", on: ["*"], to: .account(accountNumber), identifier: "Administer")
  }

  /// Lets a service use the key on its own behalf, for resources of this account.
  static func use(by service: Text, for accountNumber: Text, identifier: Text? = "Use") -> Statement {
    .allow(
      "kms:Decrypt",
      "kms:GenerateDataKey*",
      on: ["*"],
      to: .service(service),
      when: [.equals("aws:SourceAccount", accountNumber)],
      identifier: identifier
    )
  }

  /// Lets CloudWatch Logs encrypt log groups with a key.
  ///
  /// The condition is about the
  /// [encryption context](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html), which names the log group.
  /// CloudWatch Logs does not set `aws:SourceAccount`, as other services do.
  ///
  /// - Parameter logGroup: The name of the log group, which may end in `*`.
  static func encryptLogs(of logGroup: Text, in account: Account, identifier: Text? = "Logs") -> Statement {
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
      identifier: identifier
    )
  }
}
