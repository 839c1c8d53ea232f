public import Terraform

/// An ECS service on Fargate behind an ``ALB``, with its task definition, roles, logs, target group, listener rule, scaling and alarms.
///
/// ```swift
/// let service = tf.module(
///   "service",
///   ECSService(
///     name: "connect2-api-\(environment.name)",
///     clusterARN: shared.clusterARN,
///     vpcID: shared.vpcID,
///     privateSubnetIDs: shared.privateSubnetIDs,
///     loadBalancer: .init(balancer),
///     hostNames: ["api.connect.com"],
///     repositoryARN: repository.arn,
///     image: "\(repository.repository_url):bootstrap",
///     containerPort: 8000,
///     alarmTopics: [shared.alertTopicARN]
///   )
/// )
/// ```
///
/// Terraform deploys once: the first tasks run `image`. When the task definition changes later, Terraform registers a revision and stores
/// its ARN in a parameter of Systems Manager, and does not update the service. A deployment reads the parameter, replaces the image in
/// that revision, registers the result and updates the service. A rollback updates the service to an earlier revision. Terraform reverts
/// neither, and does not deregister revisions.
public struct ECSService: Module {
  public static let name = "ecs-service"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let clusterARN: ARN<Cluster>
  let vpcID: VPCID
  let privateSubnetIDs: List<SubnetID>
  let loadBalancer: LoadBalancer
  let hostNames: List<DomainName>
  let repositoryARN: ARN<Repository>
  let image: ContainerImage
  let containerPort: PortNumber
  let alarmTopics: List<ARN<Topic>>
  let size: FargateSize
  let architecture: CPUArchitecture
  let environment: Map<Text>
  let secrets: Map<ContainerSecret>
  let secretKeys: List<ARN<Key>>
  let connections: Map<Connection>
  let policies: Map<Text>
  let user: ContainerUser
  let writablePaths: Map<Text>
  let healthCheck: HealthCheck
  let deregistrationDelay: DeregistrationDelay
  let scaling: Scaling
  let alarms: AlarmThresholds
  let spot: Nullable<Spot>
  let exec: Nullable<Exec>
  let logRetention: LogRetention

  /// Describes a service.
  ///
  /// - Parameters:
  ///   - name: The name of the service, its task definition, roles and alarms.
  ///   - clusterARN: The cluster of the service.
  ///   - vpcID: The VPC of the subnets.
  ///   - privateSubnetIDs: Private subnets that can reach AWS. Tasks get no public address.
  ///   - loadBalancer: The load balancer in front of the service: `.init(balancer)`.
  ///   - hostNames: The host names whose requests the load balancer forwards to the service, at most 5.
  ///   - repositoryARN: The repository of the images, also those of later deployments.
  ///   - image: The image of the first deployment. Later deployments replace it.
  ///   - containerPort: The port that the container listens on. It may be below 1024, although the user is not root.
  ///   - alarmTopics: The topics that receive the alarms.
  ///   - size: The CPU and the memory of a task.
  ///   - architecture: The CPU architecture of the image. Default: `"X86_64"`.
  ///   - environment: The environment variables of the container. Use `secrets` for secret values.
  ///   - secrets: The environment variables whose values ECS reads from Secrets Manager or Parameter Store when a task starts.
  ///   - secretKeys: The customer-managed KMS keys that encrypt these secrets.
  ///   - connections: The databases, caches and other security groups that the tasks can connect to, by name.
  ///   - policies: The inline policies of the task role, which is the role of the application, as JSON by name.
  ///   - user: The user of the container, and its group. Default: `"1000"`.
  ///   - writablePaths: The folders that the container can write to, each by a name that you choose. The rest of the file system is read-only.
  ///     The image has to declare each folder as a `VOLUME` that its user owns.
  ///   - healthCheck: The health check of the load balancer.
  ///   - deregistrationDelay: The time in which a task that stops can finish its requests. Default: `30` seconds.
  ///   - scaling: The number of tasks, and the utilization that scaling aims at.
  ///   - alarms: The thresholds of the alarms.
  ///   - spot: Runs tasks on Fargate Spot. If nil, all tasks run on demand.
  ///   - exec: Turns on ECS Exec, with sessions that the cluster logs. ECS Exec writes to the file system, which is then not read-only.
  ///   - logRetention: The number of days that the logs are kept. Default: `365`.
  public init(
    name: ServiceName,
    clusterARN: ARN<Cluster>,
    vpcID: VPCID,
    privateSubnetIDs: List<SubnetID>,
    loadBalancer: LoadBalancer,
    hostNames: List<DomainName>,
    repositoryARN: ARN<Repository>,
    image: ContainerImage,
    containerPort: PortNumber,
    alarmTopics: List<ARN<Topic>>,
    size: FargateSize = .default,
    architecture: CPUArchitecture = .default,
    environment: Map<Text> = .default,
    secrets: Map<ContainerSecret> = .default,
    secretKeys: List<ARN<Key>> = .default,
    connections: Map<Connection> = .default,
    policies: Map<Text> = .default,
    user: ContainerUser = .default,
    writablePaths: Map<Text> = .default,
    healthCheck: HealthCheck = .default,
    deregistrationDelay: DeregistrationDelay = .default,
    scaling: Scaling = .default,
    alarms: AlarmThresholds = .default,
    spot: Spot? = nil,
    exec: Exec? = nil,
    logRetention: LogRetention = .default
  ) {
    self.name = name
    self.clusterARN = clusterARN
    self.vpcID = vpcID
    self.privateSubnetIDs = privateSubnetIDs
    self.loadBalancer = loadBalancer
    self.hostNames = hostNames
    self.repositoryARN = repositoryARN
    self.image = image
    self.containerPort = containerPort
    self.alarmTopics = alarmTopics
    self.size = size
    self.architecture = architecture
    self.environment = environment
    self.secrets = secrets
    self.secretKeys = secretKeys
    self.connections = connections
    self.policies = policies
    self.user = user
    self.writablePaths = writablePaths
    self.healthCheck = healthCheck
    self.deregistrationDelay = deregistrationDelay
    self.scaling = scaling
    self.alarms = alarms
    self.spot = Nullable(spot)
    self.exec = Nullable(exec)
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the service, its task definition, roles and alarms.")
    Field(
      \.clusterARN,
      "Cluster of the service.",
      Validation("The ARN of a cluster, which ends in its name.") { Text($0).matches(":cluster/[^/]+$") }
    )
    Field(\.vpcID, "VPC of the subnets.")
    Field(\.privateSubnetIDs, "Private subnets that can reach AWS.")
    Field(\.loadBalancer, "Load balancer in front of the service.")
    Field(
      \.hostNames,
      "Host names whose requests the load balancer forwards to the service.",
      Validation("1 to 5 host names.") { $0.count >= 1 && $0.count <= 5 },
      .areDomainNames
    )
    Field(\.repositoryARN, "Repository of the images.")
    Field(\.image, "Image of the first deployment, with tag or digest. Later deployments replace it.")
    Field(\.containerPort, "Port that the container listens on.")
    Field(\.alarmTopics, "SNS topics that receive the alarms.")
    Field(\.size, "CPU and memory of a task.", default: .cpu256(memory: .mib512))
    Field(\.architecture, "CPU architecture of the image.", default: .x86_64)
    Field(\.environment, "Environment variables of the container that are not secret.", default: [:])
    Field(\.secrets, "Environment variables whose values ECS reads when a task starts.", default: [:])
    Field(\.secretKeys, "Customer-managed KMS keys that encrypt these secrets.", default: [])
    Field(
      \.connections,
      "Security groups and ports that the tasks can connect to, by name.",
      default: [:],
      .haveNames,
      .havePorts
    )
    Field(\.policies, "Inline policies of the task role as JSON, by name.", default: [:])
    Field(\.user, "User of the container, and its group.", default: "1000")
    Field(\.writablePaths, "Folders that the container can write to, by a name for each.", default: ["tmp": "/tmp"])
    Field(\.healthCheck, "Health check of the load balancer.", default: HealthCheck())
    Field(
      \.deregistrationDelay,
      "Seconds in which a task that stops can finish its requests.",
      default: .seconds(30)
    )
    Field(\.scaling, "Number of tasks, and the utilization that scaling aims at.", default: Scaling(tasks: 2...4))
    Field(\.alarms, "Thresholds of the alarms.", default: AlarmThresholds())
    Field(\.spot, "Runs tasks on Fargate Spot. If null, all tasks run on demand.")
    Field(\.exec, "Turns on ECS Exec. If null, the root file system is read-only.")
    Field(\.logRetention, "Days that the logs are kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The name of the service, for deployments and rollbacks.
    public let serviceName: Text
    /// The family of the task definition, in which deployments register their revisions.
    public let taskDefinitionFamily: Text
    /// The parameter of Systems Manager with the ARN of the revision that Terraform registered, from which a deployment starts.
    public let taskDefinitionParameter: Text
    /// The end of the target group's ARN, which is the dimension `TargetGroup` of CloudWatch metrics.
    public let targetGroupARNSuffix: Text
    /// The security group of the tasks.
    public let securityGroupID: SecurityGroupID
    /// The ARN of the task role, the role of the application.
    public let taskRoleARN: ARN<Role>
    /// The name of the task role, to attach policies to it.
    public let taskRoleName: Text
    /// The ARN of the execution role, with which ECS pulls images, reads secrets and writes logs.
    public let executionRoleARN: ARN<Role>
    /// The log group of the containers.
    public let logGroupName: Text
    /// The KMS key that encrypts the logs and the parameter. A deployment needs it to read the parameter.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.serviceName, "Name of the service, for deployments and rollbacks.")
      Field(\.taskDefinitionFamily, "Family in which deployments register their revisions.")
      Field(
        \.taskDefinitionParameter,
        "Parameter with the revision that Terraform registered. A deployment starts from it."
      )
      Field(\.targetGroupARNSuffix, "Dimension TargetGroup of the CloudWatch metrics.")
      Field(\.securityGroupID, "Security group of the tasks.")
      Field(\.taskRoleARN, "ARN of the task role, the role of the application.")
      Field(\.taskRoleName, "Name of the task role, to attach policies to it.")
      Field(\.executionRoleARN, "ARN of the role with which ECS pulls images, reads secrets and writes logs.")
      Field(\.logGroupName, "Log group of the containers.")
      Field(\.kmsKeyARN, "KMS key of the logs and of the parameter, which a deployment decrypts.")
    }
  }
}
