import AWS

/// What an environment has before its first stack: a place for the states, and the roles that apply the others.
///
/// `scripts/bootstrap` makes it. The first environment of an account has what the account has once: the images, which are the same in all
/// environments, and GitHub as somebody who is known.
struct Bootstrap: Stack {
  static let name = "bootstrap"
  static let folder = "infrastructure/terraform"
  static let environmentsFolder = EnvironmentsFolder.bootstrap
  static let stateKey = "bootstrap/terraform.tfstate"

  let environment: Environment
  let isFirstInAccount: Bool
  let stacks: [StackSummary]

  func body(_ tf: StackScope) -> NoOutputs {
    tf.provider(environment, Self.name)

    let states = tf.module("states", StateBucket(name: "\(environment.stateBucket)", users: "pipeline-*"))
    let github = isFirstInAccount ? account(tf) : knownGitHub(tf)
    // While its zone is not delegated, an environment has no web application, and a role needs something to do.
    for stack in stacks where !stack.resourceTypes.isEmpty {
      tf.module(
        stack.name,
        PipelineRoles(
          name: "pipeline-\(environment.named(stack.name))",
          providerARN: github,
          subject: "repo:\(Environment.repository):environment:\(stack.name)-\(environment.name)",
          bucketARN: states.bucketARN,
          bucketKeyARN: states.kmsKeyARN,
          regions: [Environment.region],
          stack: stack,
          roleNames: roleNames(of: stack),
          // The logs of its load balancer.
          bucketNames: stack.resourceTypes.contains("aws_s3_bucket") ? ["\(environment.named(stack.name))-*"] : .default
        )
      )
    }
    return NoOutputs()
  }

  /// What an account has once.
  private func account(_ tf: StackScope) -> ARN<IdentityProvider> {
    tf.module("registry", ECR(repositories: ["connect2-api", "connect2-web"]))
    let github = tf.resource(IdentityProvider.self, "github") {
      $0.url = "https://token.actions.githubusercontent.com"
      $0.client_id_list = ["sts.amazonaws.com"]
    }
    return github.arn
  }

  private func knownGitHub(_ tf: StackScope) -> ARN<IdentityProvider> {
    tf.data(IdentityProvider.self, "github") { $0.url = "https://token.actions.githubusercontent.com" }.arn
  }

  /// The IAM roles that a stack makes. No name of a role here begins like those of the pipeline.
  private func roleNames(of stack: StackSummary) -> List<Text> {
    switch stack.name {
    case "shared": ["\(environment.named("vpc"))-*"]
    case "api": ["\(environment.named("api"))-*", "\(environment.named("bastion"))", "rds-monitoring-*"]
    default: ["\(environment.named(stack.name))-*"]
    }
  }
}
