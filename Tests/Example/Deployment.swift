public import AWS

/// Two stacks in two environments.
public let deployment = Deployment(
  Environment.all,
  requirements: .awsRoot,
  sharedModules: "infrastructure/terraform/modules"
) { environment, deploy in
  let shared = deploy.stack(Shared(environment: environment))
  deploy.stack(API(environment: environment, shared: shared))
}
