import AWS

/// Image repositories for services that other accounts run, a key that several modules share, and secrets that people fill.
struct Registry: Stack {
  static let name = "registry"
  static let folder = "registry"
  static let stateKey = "registry.tfstate"

  func body(_ tf: StackScope) -> NoOutputs {
    tf.provider("aws") { $0.region = Region.usWest2 }
    tf.module("registry", ECR(repositories: ["connect2-api", "connect2-web"], readerAccounts: ["210987654321"]))
    tf.module("key", KMSKey(name: "connect2-api", logGroups: ["/aws/rds/instance/connect2-api/*"]))
    tf.module("secrets", ApplicationSecrets(name: "connect2-api", secrets: ["signing-key"]))
    return NoOutputs()
  }
}
