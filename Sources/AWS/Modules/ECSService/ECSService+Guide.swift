public import Terraform

extension ECSService {
  public static let guide: Guide? = Guide(
    """
    An ECS service on Fargate behind an `alb`, with its task definition, roles, logs, target group, listener rule, scaling and alarms.
    Terraform deploys once. Later deployments start from the revision whose ARN is in the parameter `/ecs/<name>/task-definition`.
    """,
    limits: [
      "One container, named `app`, without sidecars, EFS and service mesh.",
      "A change of CPU, environment or secrets registers a revision, which runs after the next deployment.",
      "The root file system is read-only unless `exec` is set. Writable folders have to be volumes in the image.",
      "CPU and memory are the [pairs](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size) that Fargate offers.",
      "Setting or removing `spot` replaces the service.",
      "Tasks can reach HTTPS everywhere, and the security groups in `connections`.",
    ],
    swift: """
      let balancer = tf.module(
        "alb",
        ALB(
          name: "shop-api-prod",
          vpcID: shared.vpcID,
          publicSubnetIDs: shared.publicSubnetIDs,
          certificateARN: shared.certificateARN,
          rateLimit: .requests(2000, inMinutes: 5),
          alarmTopics: [shared.alertTopicARN]
        )
      )
      tf.module(
        "service",
        ECSService(
          name: "shop-api-prod",
          clusterARN: shared.clusterARN,
          vpcID: shared.vpcID,
          privateSubnetIDs: shared.privateSubnetIDs,
          loadBalancer: balancer.loadBalancer,
          hostNames: ["api.example.com"],
          repositoryARN: shared.repositoryARN,
          image: "123456789012.dkr.ecr.us-west-2.amazonaws.com/shop-api:bootstrap",
          containerPort: 8000,
          alarmTopics: [shared.alertTopicARN],
          environment: ["LOG_LEVEL": "info"],
          scaling: .init(tasks: 2...6)
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    let balancer = tf.module(
      "alb",
      ALB(
        name: "shop-api-prod",
        vpcID: shared.vpcID,
        publicSubnetIDs: shared.publicSubnetIDs,
        certificateARN: shared.certificateARN,
        rateLimit: .requests(2000, inMinutes: 5),
        alarmTopics: [shared.alertTopicARN]
      )
    )
    tf.module(
      "service",
      ECSService(
        name: "shop-api-prod",
        clusterARN: shared.clusterARN,
        vpcID: shared.vpcID,
        privateSubnetIDs: shared.privateSubnetIDs,
        loadBalancer: balancer.loadBalancer,
        hostNames: ["api.example.com"],
        repositoryARN: shared.repositoryARN,
        image: "123456789012.dkr.ecr.us-west-2.amazonaws.com/shop-api:bootstrap",
        containerPort: 8000,
        alarmTopics: [shared.alertTopicARN],
        environment: ["LOG_LEVEL": "info"],
        scaling: .init(tasks: 2...6)
      )
    )
  }
}
