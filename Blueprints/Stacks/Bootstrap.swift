import AWS

/// The S3 bucket of an environment’s states, and the IAM roles with which GitHub Actions plans and applies its other stacks.
///
/// `scripts/bootstrap` applies it. In the first environment of an account, it also declares the resources that an account has once: the ECR
/// repositories, whose images are the same in all environments, and the OIDC provider of GitHub.
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
    let github = isFirstInAccount ? account(tf) : existingGitHub(tf)
    // The web stack has no resources until the zone is delegated, and a role without permissions is not valid.
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
          // The bucket of the load balancer’s access logs.
          bucketNames: stack.resourceTypes.contains("aws_s3_bucket") ? ["\(environment.named(stack.name))-*"] : .default
        )
      )
    }
    return NoOutputs()
  }

  /// Declares the resources that an account has once, and returns the ARN of GitHub’s OIDC provider.
  private func account(_ tf: StackScope) -> ARN<IdentityProvider> {
    tf.module("registry", ECR(repositories: ["connect2-api", "connect2-web"]))
    let github = tf.resource(IdentityProvider.self, "github") {
      $0.url = "https://token.actions.githubusercontent.com"
      $0.client_id_list = ["sts.amazonaws.com"]
    }
    return github.arn
  }

  /// Reads the OIDC provider of GitHub that the first environment of the account declares.
  private func existingGitHub(_ tf: StackScope) -> ARN<IdentityProvider> {
    tf.data(IdentityProvider.self, "github") { $0.url = "https://token.actions.githubusercontent.com" }.arn
  }

  /// Patterns for the names of the IAM roles that a stack may create. None of them matches a role of the pipeline, or a stack could change
  /// its own permissions.
  private func roleNames(of stack: StackSummary) -> List<Text> {
    switch stack.name {
    case "shared": ["\(environment.named("vpc"))-*"]
    case "api": ["\(environment.named("api"))-*", "\(environment.named("bastion"))", "rds-monitoring-*"]
    default: ["\(environment.named(stack.name))-*"]
    }
  }
}
