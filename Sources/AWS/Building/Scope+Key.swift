import Terraform

extension Scope {
  /// A customer-managed key that the account administers, that services may use for the account, and that is rotated.
  ///
  /// - Parameter services: Services that use the key by themselves, like `logs.us-west-2.amazonaws.com`. Those that act for
  ///   their caller, like RDS, need none.
  func key(
    _ name: String,
    _ description: Text,
    for services: [Text] = [],
    in account: Account,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<Key> {
    resource(Key.self, name, file: file, line: line) {
      $0.description = description
      $0.enable_key_rotation = true
      $0.deletion_window_in_days = 30
      $0.policy =
        Policy(
          [.allow("kms:*", on: ["*"], to: .account(account.number), identifier: "Administer")]
            + services.map { service in
              .allow(
                "kms:Decrypt",
                "kms:GenerateDataKey*",
                on: ["*"],
                to: .service(service),
                when: [.equals("aws:SourceAccount", account.number)],
                identifier: "Use"
              )
            }
        ).json
    }
  }
}
