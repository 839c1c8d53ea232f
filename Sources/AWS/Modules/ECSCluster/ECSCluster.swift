public import Terraform

/// An ECS cluster for Fargate services, with enhanced Container Insights, and with ECS Exec sessions that are encrypted and logged.
///
/// ```swift
/// let cluster = tf.module("ecs_cluster", ECSCluster(name: "connect2-cluster-\(environment.name)"))
/// ```
///
/// ```hcl
/// module "ecs_cluster" {
///   source = "../../modules/ecs-cluster"
///
///   name = "connect2-cluster-prod"
/// }
/// ```
public struct ECSCluster: Module {
  public static let name = "ecs-cluster"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let logRetention: LogRetention

  /// Describes a cluster.
  ///
  /// - Parameters:
  ///   - name: Name of the cluster; its log group is named after it.
  ///   - logRetention: How long logs of ECS Exec sessions are kept; a year if it is left out.
  public init(name: ServiceName, logRetention: LogRetention = .default) {
    self.name = name
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the cluster.", ServiceName.validation)
    Field(\.logRetention, "Days that logs of ECS Exec sessions are kept.", default: .oneYear, LogRetention.validation)
  }

  public struct Outputs: Shape {
    public let name: Text
    public let arn: ARN<Cluster>
    public let execKeyARN: ARN<Key>
    public let execLogGroupARN: ARN<LogGroup>

    public static let interface = Interface(Self.init(name:arn:execKeyARN:execLogGroupARN:)) {
      Field(\.name, "Name of the cluster.")
      Field(\.arn, "ARN of the cluster.")
      Field(\.execKeyARN, "Key that encrypts ECS Exec sessions and their logs.")
      Field(\.execLogGroupARN, "Log group of ECS Exec sessions.")
    }
  }
}
