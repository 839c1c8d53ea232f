public import AWS

/// Connect 2.0: a FastAPI API and a React web application on shared infrastructure, in every environment.
public let connect2 = Deployment.connect2(in: Environment.all)

extension Deployment {
  /// The stacks of Connect 2.0 in the given environments.
  package static func connect2(in environments: [Environment]) -> Deployment {
    Deployment(
      Environment.apart(environments),
      requirements: .awsRoot,
      sharedModules: "infrastructure/terraform/modules",
      rules: Rule.connect2,
      waivers: Waiver.connect2(in: environments)
    ) { environment, deploy in
      let shared = deploy.stack(Shared(environment: environment))
      deploy.stack(API(environment: environment, shared: shared))
      deploy.stack(Web(environment: environment, shared: shared))
      deploy.stack(
        Bootstrap(
          environment: environment,
          isFirstInAccount: environments.first { $0.account == environment.account }?.name == environment.name,
          stacks: deploy.stacks
        )
      )
    }
  }
}
