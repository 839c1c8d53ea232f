public import Terraform

extension ECSService {
  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the service and of its task definition, roles and alarms.", ServiceName.validation)
    Field(
      \.clusterARN,
      "The cluster that it runs in.",
      Validation("The ARN of a cluster, which ends in its name.") { Text($0).matches(":cluster/[^/]+$") }
    )
    Field(\.vpcID, "The VPC of the subnets.")
    Field(\.privateSubnetIDs, "Private subnets from which AWS can be reached.")
    Field(\.loadBalancer, "The load balancer in front of it.")
    Field(
      \.hostNames,
      "Host names that it answers to.",
      Validation("1 to 5 host names.") { $0.count >= 1 && $0.count <= 5 },
      .areDomainNames
    )
    Field(\.repositoryARN, "Repository that images are pulled from.")
    Field(
      \.image,
      "Image of the first deployment, with tag or digest. Later ones bring their own.",
      ContainerImage.validation
    )
    Field(
      \.containerPort,
      "Port that the container listens on.",
      PortNumber.validation
    )
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(
      \.size,
      "CPU and memory of a task.",
      default: .cpu256(memory: .mib512),
      FargateSize.validation
    )
    Field(
      \.architecture,
      "What the image is built for.",
      default: .x86_64,
      CPUArchitecture.validation
    )
    Field(\.environment, "Environment variables of the container that are no secrets.", default: [:])
    Field(\.secrets, "Environment variables that ECS reads when a task starts.", default: [:])
    Field(\.secretKeys, "Customer-managed keys that encrypt these secrets.", default: [])
    Field(\.connections, "What the tasks reach beside HTTPS, by name.", default: [:], .haveNames, .havePorts)
    Field(\.policies, "Policies of the application's role as JSON, by name.", default: [:])
    Field(
      \.user,
      "User of the container, and its group.",
      default: "1000",
      ContainerUser.validation
    )
    Field(\.writablePaths, "Folders that the container can write to, by a name for each.", default: ["tmp": "/tmp"])
    Field(
      \.healthCheck,
      "How the load balancer finds out whether a task is healthy.",
      default: HealthCheck(),
      Validation(Text(stringLiteral: URLPath.limit.message)) { $0.path.isWithinLimit },
      Validation(Text(stringLiteral: StatusCodes.limit.message)) { $0.codes.isWithinLimit }
    )
    Field(
      \.deregistrationDelay,
      "Seconds that requests may still run in a task that goes.",
      default: .seconds(30),
      DeregistrationDelay.validation
    )
    Field(
      \.scaling,
      "How many tasks there are.",
      default: Scaling(tasks: 2...4),
      Validation("At least 1 task, and no fewer at most than at least.") {
        $0.minimum >= 1 && $0.maximum >= $0.minimum
      },
      Validation("Percentages from 0 to 100.") { [$0.cpu, $0.memory].areWithinLimit }
    )
    Field(
      \.alarms,
      "What sets off alarms.",
      default: AlarmThresholds(),
      Validation("Percentages from 0 to 100.") { [$0.cpu, $0.memory].areWithinLimit }
    )
    Field(
      \.spot,
      "Runs tasks on spare capacity, which AWS may take back; all is on demand without it.",
      Validation("0 or more tasks on demand.") { $0.isSet.then(Spot(expr: $0.expr).onDemand >= 0, else: true) }
    )
    Field(\.exec, "Lets people run commands in tasks; the file system is read-only without it.")
    Field(\.logRetention, "Days that logs are kept.", default: .oneYear, LogRetention.validation)
  }

  public struct Outputs: Shape {
    public let serviceName: Text
    public let taskDefinitionFamily: Text
    public let taskDefinitionParameter: Text
    public let targetGroupARNSuffix: Text
    public let securityGroupID: SecurityGroupID
    public let taskRoleARN: ARN<Role>
    public let taskRoleName: Text
    public let executionRoleARN: ARN<Role>
    public let logGroupName: Text
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(
      Self.init(
        serviceName:
        taskDefinitionFamily:
        taskDefinitionParameter:
        targetGroupARNSuffix:
        securityGroupID:
        taskRoleARN:
        taskRoleName:
        executionRoleARN:
        logGroupName:
        kmsKeyARN:
      )
    ) {
      Field(\.serviceName, "Name of the service, for deploys and rollbacks.")
      Field(\.taskDefinitionFamily, "Family that deploys register their revisions in.")
      Field(\.taskDefinitionParameter, "Parameter with the revision that Terraform registered, where a deploy starts.")
      Field(\.targetGroupARNSuffix, "The target group as metrics name it.")
      Field(\.securityGroupID, "Security group of the tasks.")
      Field(\.taskRoleARN, "Role of the application.")
      Field(\.taskRoleName, "Name of that role, to give it policies.")
      Field(\.executionRoleARN, "Role that ECS pulls images, reads secrets and writes logs with.")
      Field(\.logGroupName, "Log group of the containers.")
      Field(\.kmsKeyARN, "Key of the logs and of that parameter, which a deploy decrypts.")
    }
  }
}
