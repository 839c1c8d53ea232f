import Terraform

/// A second stack that a test fills.
struct Second: Stack {
  static let name = "second"
  static let folder = "second"
  static let stateKey = "second.tfstate"

  let fill: @Sendable (StackScope) -> Void

  func body(_ tf: StackScope) -> NoOutputs {
    fill(tf)
    return NoOutputs()
  }
}
