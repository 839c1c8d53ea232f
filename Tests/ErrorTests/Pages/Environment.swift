import AWS

/// An environment of the blueprints of the cases.
struct Environment: DeploymentEnvironment {
  let name: String
  let isProtected = false

  init(_ name: String) { self.name = name }

  var backend: Backend { .local(folder: "states/\(name)") }
}
