import Terraform

extension Scope {
  /// Declares a customer-managed key that a service uses on its own behalf, like `cloudwatch.amazonaws.com`.
  func key(
    _ name: String,
    _ description: Text,
    for service: Text,
    of accountNumber: Text,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<Key> {
    resource(Key.self, name, file: file, line: line) {
      $0.key(description, of: accountNumber, usedBy: [.use(by: service, for: accountNumber)])
    }
  }

  /// Declares a customer-managed key for log groups, by their name, which may end in `*`.
  func logKey(
    _ name: String,
    _ description: Text,
    for logGroup: Text,
    in account: Account,
    through provider: ProviderAlias? = nil,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<Key> {
    resource(Key.self, name, file: file, line: line) {
      if let provider { $0.provider(provider) }
      $0.key(description, of: account.number, usedBy: [.encryptLogs(of: logGroup, in: account)])
    }
  }

  /// Declares a customer-managed key for the data and the log groups of the module, unless the caller passes a key.
  ///
  /// A flag decides whether the module declares a key, and not whether the caller's ARN is null: the ARN of a key that the same plan
  /// creates is not known, and Terraform refuses an unknown `count`. The result is an expression and not a local value, because checkov
  /// looks for a resource in the expression.
  ///
  /// - Parameters:
  ///   - flag: True if the module declares a key.
  ///   - given: The key of the caller.
  ///   - description: The description of the key.
  ///   - logGroup: The name of the log groups, with `*`. RDS and ElastiCache use the key on behalf of the caller, and need no statement.
  ///   - account: The account and the region.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  func ownKey(
    when flag: Flag,
    otherwise given: Nullable<ARN<Key>>,
    _ description: Text,
    logGroups logGroup: Text,
    in account: Account,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> ARN<Key> {
    let key = resource(Key.self, "this", when: flag, file: file, line: line) {
      $0.key(description, of: account.number, usedBy: [.encryptLogs(of: logGroup, in: account)])
    }
    return flag.then(key.first.arn, else: ARN<Key>(expr: given.expr))
  }
}
