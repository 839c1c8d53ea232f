import AWS

/// The React web application, an ECS service behind a load balancer.
struct Web: Stack {
  static let name = "web"
  static let folder = "web/infrastructure/terraform"
  static let stateKey = "web/terraform.tfstate"

  let environment: Environment
  let shared: Shared.Outputs

  func body(_ tf: StackScope) -> NoOutputs {
    tf.provider(environment, Self.name)

    let name = environment.named("web")
    // A page loads many files, each with a request.
    let limit = RateLimit.requests(10_000, inMinutes: 5)
    guard let endpoint = tf.publicEndpoint("app", name, limit: limit, environment, shared) else { return NoOutputs() }
    let repository = tf.repository("web")
    tf.module(
      "service",
      ECSService(
        name: ServiceName(name),
        clusterARN: shared.ecsClusterARN,
        vpcID: shared.vpcID,
        privateSubnetIDs: shared.privateSubnetIDs,
        loadBalancer: .init(endpoint.loadBalancer),
        hostNames: [endpoint.domain],
        repositoryARN: repository.arn,
        image: ContainerImage("\(repository.repository_url as Text):bootstrap"),
        containerPort: .http,
        alarmTopics: [shared.alertTopicARN],
        size: environment.web.size,
        healthCheck: .init(path: "/"),
        scaling: .init(tasks: environment.web.tasks)
      )
    )
    return NoOutputs()
  }
}
