import Terraform

/// A stack that a test fills.
struct First: Stack {
  static let name = "first"
  static let folder = "first"
  static let stateKey = "first.tfstate"

  let fill: @Sendable (StackScope) -> Void

  func body(_ tf: StackScope) -> NoOutputs {
    fill(tf)
    return NoOutputs()
  }
}
