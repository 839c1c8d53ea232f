import Terraform

/// A stack that reads outputs of the stack `Shared`.
struct API: Stack {
  static let name = "api"
  static let folder = "api"
  static let stateKey = "api.tfstate"

  let environment: Environment
  let shared: Shared.Outputs

  struct Outputs: Shape {
    let databaseAddress: Text

    static let interface = Interface(Self.init) {
      Field(\.databaseAddress, "Host name of the database.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    tf.provider("aws") { $0.region = "eu-west-1" }
    let password = tf.data("aws_secretsmanager_random_password", "database") { $0.password_length = 32 }
    let database = tf.module(
      "database",
      PostgreSQL(
        identifier: "api-\(environment.name)",
        subnetIDs: shared.privateSubnetIDs,
        password: password.random_password
      )
    )
    if let bastion = shared.bastionSecurityGroupID {
      tf.connect("bastion", from: bastion, to: database.securityGroupID, port: 5432)
    }
    tf.module("names", from: .folder("handwritten/names")) { $0.environment = environment.name }
    return Outputs(databaseAddress: database.address)
  }
}
