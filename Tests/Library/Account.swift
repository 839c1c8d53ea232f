import AWS

/// The one environment of the tree.
struct Account: DeploymentEnvironment {
  let name = "account"
  let isProtected = false
  let backend = Backend.local(folder: "states")
}
