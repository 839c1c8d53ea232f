public import AWS

/// Connect 2.0: a FastAPI API and a React web application on shared infrastructure, in every environment.
public let connect2 = Deployment.connect2(in: Environment.all)

extension Deployment {
  /// Connect 2.0 in these environments.
  static func connect2(in environments: [Environment]) -> Deployment {
    let ranges = environments.map { (name: $0.name, addresses: $0.addresses) }
    return Deployment(
      environments,
      requirements: .awsRoot,
      sharedModules: "infrastructure/terraform/modules"
    ) { environment, deploy in
      let others = ranges.filter { $0.name != environment.name }.map(\.addresses)
      let shared = deploy.stack(Shared(environment: environment, others: others))
      deploy.stack(API(environment: environment, shared: shared))
      deploy.stack(Web(environment: environment, shared: shared))
    }
  }
}
