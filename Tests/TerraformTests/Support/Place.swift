import Terraform

/// An environment whose account a test chooses.
struct Place: DeploymentEnvironment {
  let name: String
  let isProtected = false
  var account = "one"
  var backend: Backend { .local(folder: "states/\(name)") }
}
