import AWS

/// The one environment of the tree.
struct Account: DeploymentEnvironment {
  let name = "account"
  let backend = Backend.local(folder: "states")
}
