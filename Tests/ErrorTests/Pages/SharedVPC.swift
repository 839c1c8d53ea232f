import AWS

/// A stack whose outputs the blueprints of the cases use.
struct SharedVPC: Stack {
  static let name = "shared"
  static let folder = "shared"
  static let stateKey = "shared.tfstate"

  struct Outputs: Shape {
    let vpcID: VPCID

    static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
  }

  func body(_ tf: StackScope) -> Outputs {
    Outputs(vpcID: tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }.id)
  }
}
