import Terraform

/// A module without inputs.
protocol Empty: Module {
  init()
}

extension Empty {
  static var requirements: Requirements { .modules }
}
