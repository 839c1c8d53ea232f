import Terraform

/// An environment whose account a test chooses.
struct TestEnvironment: DeploymentEnvironment {
  let name: String
  let isProtected = false
  var account = "one"
  var backend: Backend { .local(folder: "states/\(name)") }
}
