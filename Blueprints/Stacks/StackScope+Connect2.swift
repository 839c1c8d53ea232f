import AWS

extension StackScope {
  /// The provider of every stack, with the tags that every resource has.
  func provider(_ environment: Environment, _ stack: String) {
    provider("aws") {
      $0.region = Environment.region
      $0.block("default_tags") {
        $0.tags = [
          "Application": "connect2", "Environment": Text(environment.name), "ManagedBy": "terraform",
          "Stack": Text(stack),
        ]
      }
    }
  }
}
