import AWS

/// Every stack in every environment.
let deployment = Deployment(
  Environment.all,
  requirements: .awsRoot,
  sharedModules: "infrastructure/terraform/modules"
) { environment, deploy in
  deploy.stack(Network(environment: environment))
}
