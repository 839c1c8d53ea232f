public import Terraform

/// An example with every construct of the language: three environments of two stacks.
public let deployment = Deployment(
  Environment.all,
  requirements: .roots,
  sharedModules: "infrastructure/terraform/modules"
) { environment, deploy in
  let shared = deploy.stack(Shared(environment: environment))
  deploy.stack(API(environment: environment, shared: shared))
}
