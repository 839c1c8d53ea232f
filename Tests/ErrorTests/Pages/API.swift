import AWS

/// The stack whose body is the blueprint of a case.
struct API: Stack {
  static let name = "api"
  static let folder = "api"
  static let stateKey = "api.tfstate"

  let fill: @Sendable (StackScope) -> Void

  func body(_ tf: StackScope) -> NoOutputs {
    fill(tf)
    return NoOutputs()
  }
}
