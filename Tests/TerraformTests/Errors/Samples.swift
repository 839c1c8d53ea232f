@testable import Example
import Files
import Support
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

/// Another one.
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

/// A module without inputs that a test fills by its type.
protocol Empty: Module {
  init()
}

extension Empty {
  static var requirements: Requirements { .modules }
}

/// Carries a handle out of a closure, as no blueprint should.
final class Leak<Handle>: @unchecked Sendable {
  var handle: Handle?
}

/// What a deployment of these environments says when its files are made.
func errors(
  in environments: [Environment] = [Environment(name: "dev", network: 1)],
  requirements: Requirements = .roots,
  retired: [String] = [],
  file: StaticString = #filePath,
  line: UInt = #line,
  _ compose: @escaping @Sendable (Environment, DeploymentBuilder) -> Void
) -> String {
  let deployment = Deployment(
    environments,
    requirements: requirements,
    sharedModules: "modules",
    retired: retired,
    file: file,
    line: line,
    compose
  )
  do {
    _ = try deployment.files()
    return "no errors"
  } catch {
    return error.short
  }
}

/// What a deployment of one stack says when its files are made.
func errors(
  in environments: [Environment] = [Environment(name: "dev", network: 1)],
  _ fill: @escaping @Sendable (StackScope) -> Void
) -> String {
  errors(in: environments) { _, deploy in deploy.stack(First(fill: fill)) }
}
