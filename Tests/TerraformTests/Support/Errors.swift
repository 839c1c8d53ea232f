import Support
import Terraform

/// The errors of a deployment, each as its line and its id.
func errors(
  in environments: [Environment] = [Environment(name: "dev")],
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

/// The errors of a deployment of one stack, each as its line and its id.
func errors(
  in environments: [Environment] = [Environment(name: "dev")],
  _ fill: @escaping @Sendable (StackScope) -> Void
) -> String {
  errors(in: environments) { _, deploy in deploy.stack(First(fill: fill)) }
}
