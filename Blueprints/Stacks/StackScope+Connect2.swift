import AWS

extension StackScope {
  /// The provider of every stack, with the tags that every resource has.
  func provider(_ environment: Environment, _ stack: String) {
    provider("aws") { $0.configure(Environment.region, environment, stack) }
  }

  /// The same in another region.
  func provider(_ alias: ProviderAlias, _ region: Region, _ environment: Environment, _ stack: String) {
    provider(alias) { $0.configure(region, environment, stack) }
  }
}

extension Arguments {
  fileprivate mutating func configure(_ region: Region, _ environment: Environment, _ stack: String) {
    self.region = region
    // With the credentials of another account, nothing is planned.
    self.allowed_account_ids = [Text(environment.account)]
    block("default_tags") {
      $0.tags = [
        "Application": "connect2", "Environment": Text(environment.name), "ManagedBy": "terraform",
        "Stack": Text(stack),
      ]
    }
  }
}
