import Terraform

extension Scope {
  /// A customer-managed key that a service uses by itself, for the account: `cloudwatch.amazonaws.com`.
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

  /// A customer-managed key for the log groups with a name, which may end in `*`.
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

  /// A customer-managed key of the module's own for data and for its log groups, unless a caller brings one.
  ///
  /// Whether there is one is a flag of its own, decided in Swift: the ARN of a key that the same plan makes is not known, and
  /// Terraform could not count with it. It is no local value either: whoever reads the plan of a key that is not known yet, as checkov
  /// does, looks for a resource in the expression.
  ///
  /// - Parameters:
  ///   - logGroup: The name of the log groups, with `*`. RDS and ElastiCache act for their caller and need no statement.
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
