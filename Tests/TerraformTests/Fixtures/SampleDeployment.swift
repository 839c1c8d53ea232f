import Terraform

/// Two stacks in three environments: `api` reads outputs of `shared`.
let sampleDeployment = Deployment(Environment.all, requirements: .roots, sharedModules: "modules") {
  environment,
  deploy in
  let shared = deploy.stack(Shared(environment: environment))
  deploy.stack(API(environment: environment, shared: shared))
}
