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
  ///   - name: Name of the service and of its task definition, roles and alarms.
  ///   - clusterARN: The cluster that it runs in.
  ///   - vpcID: The VPC of the subnets.
  ///   - privateSubnetIDs: Private subnets from which AWS can be reached; tasks get no public address.
  ///   - loadBalancer: The load balancer in front of it: `.init(balancer)`.
  ///   - hostNames: Host names that it answers to, at most 5.
  ///   - repositoryARN: The repository that images are pulled from, now and by later deploys.
  ///   - image: The image of the first deployment. Later ones bring their own.
  ///   - containerPort: The port that the container listens on. It may be below 1024, though the user is not root.
  ///   - alarmTopics: Topics that are told of alarms.
  ///   - size: CPU and memory of a task; a quarter of a processor and 512 MiB if it is left out.
  ///   - architecture: What the image is built for; x86 if it is left out.
  ///   - environment: Environment variables of the container. What is secret belongs into `secrets`.
  ///   - secrets: Environment variables that ECS reads when a task starts.
  ///   - secretKeys: Customer-managed keys that encrypt these secrets.
  ///   - connections: Databases, caches and other security groups that the tasks reach, by name.
  ///   - policies: What the application may do in AWS: policies of its role as JSON, by name.
  ///   - user: The user of the container; `1000` if it is left out.
  ///   - writablePaths: Folders that the container can write to, by a name for each; `/tmp` if it is left out. The
  ///     rest of the file system is read-only. The image has to declare each as a `VOLUME` that its user owns.
  ///   - healthCheck: How the load balancer finds out whether a task is healthy; `/health` with 200 if it is left out.
  ///   - deregistrationDelay: How long requests may still run in a task that goes; 30 seconds if it is left out.
  ///   - scaling: How many tasks there are; 2 to 4 if it is left out.
  ///   - alarms: What sets off alarms.
  ///   - spot: Runs tasks on spare capacity, which AWS may take back; not if it is left out.
  ///   - exec: Lets people run commands in tasks, as the cluster logs them. ECS Exec needs a file system that it can
  ///     write to, so it is no longer read-only then.
  ///   - logRetention: How long logs are kept; a year if it is left out.
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
}
