import AWS
import Files
import Testing

/// What the roles of a stack may do follows from what it declares.
@Suite struct PermissionsTests {
  @Test func theTypesFollowFromTheStack() {
    let roles = roles { tf in
      tf.resource("aws_sns_topic", "alerts") { $0.name = "alerts" }
      tf.resource("aws_cloudwatch_log_group", "jobs") { $0.name = "jobs" }
      tf.data("aws_caller_identity", "current") { _ in }
    }
    #expect(
      roles.contains(
        """
          resource_types      = ["aws_cloudwatch_log_group", "aws_sns_topic"]
          data_source_types   = ["aws_caller_identity"]

        """
      ),
      "\(roles)"
    )
  }

  @Test func anUnknownTypeIsAnError() {
    let error = roles { tf in tf.resource("aws_sqs_queue", "jobs") { $0.name = "jobs" } }
    #expect(error.contains("[unknown-permissions]"), "\(error)")
  }

  /// The root with the roles of a stack, or the errors.
  private func roles(of body: @escaping @Sendable (StackScope) -> Void) -> String {
    let deployment = Deployment([TestEnvironment()], requirements: .awsRoot, sharedModules: "modules") { _, deploy in
      deploy.stack(Worker(fill: body))
      deploy.stack(Roles(stacks: deploy.stacks))
    }
    do {
      return try deployment.files()["roles/bootstrap/test/main.tf"]?.text ?? "no file"
    } catch {
      return error.description
    }
  }
}

private struct TestEnvironment: DeploymentEnvironment {
  let name = "test"
  let isProtected = false
  let backend = Backend.local(folder: "states")
}

private struct Worker: Stack {
  static let name = "worker"
  static let folder = "worker"
  static let stateKey = "worker.tfstate"

  let fill: @Sendable (StackScope) -> Void

  func body(_ tf: StackScope) -> NoOutputs {
    fill(tf)
    return NoOutputs()
  }
}

private struct Roles: Stack {
  static let name = "roles"
  static let folder = "roles"
  static let environmentsFolder = EnvironmentsFolder.bootstrap
  static let stateKey = "roles.tfstate"

  let stacks: [StackSummary]

  func body(_ tf: StackScope) -> NoOutputs {
    for stack in stacks {
      tf.module(
        stack.name,
        PipelineRoles(
          name: "pipeline-worker",
          providerARN: .raw("aws_iam_openid_connect_provider.github.arn"),
          subject: "repo:example/example:environment:worker",
          bucketARN: .raw("aws_s3_bucket.states.arn"),
          bucketKeyARN: .raw("aws_kms_key.states.arn"),
          regions: [.usWest2],
          stack: stack
        )
      )
    }
    return NoOutputs()
  }
}
