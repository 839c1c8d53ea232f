import AWS

extension StackScope {
  /// Configures the AWS provider of a stack, with tags for every resource.
  func provider(_ environment: Environment, _ stack: String) {
    provider("aws") { $0.configure(Environment.region, environment, stack) }
  }

  /// Configures a second AWS provider for another region.
  func provider(_ alias: ProviderAlias, _ region: Region, _ environment: Environment, _ stack: String) {
    provider(alias) { $0.configure(region, environment, stack) }
  }
}

extension Arguments {
  fileprivate mutating func configure(_ region: Region, _ environment: Environment, _ stack: String) {
    self.region = region
    // With credentials of another account, the plan fails.
    self.allowed_account_ids = [Text(environment.account)]
    block("default_tags") {
      $0.tags = [
        "Application": "connect2", "Environment": Text(environment.name), "ManagedBy": "terraform",
        "Stack": Text(stack),
      ]
    }
  }
}
