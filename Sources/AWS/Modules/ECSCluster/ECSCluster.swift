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
  ///   - name: The name of the cluster, which is part of the name of its log group.
  ///   - logRetention: The number of days that the logs of ECS Exec sessions are kept. Default: `365`.
  public init(name: ServiceName, logRetention: LogRetention = .default) {
    self.name = name
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the cluster.")
    Field(\.logRetention, "Days that the logs of ECS Exec sessions are kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The name of the cluster.
    public let name: Text
    /// The ARN of the cluster.
    public let arn: ARN<Cluster>
    /// The KMS key that encrypts ECS Exec sessions and their logs.
    public let execKeyARN: ARN<Key>
    /// The log group of ECS Exec sessions.
    public let execLogGroupARN: ARN<LogGroup>

    public static let interface = Interface(Self.init) {
      Field(\.name, "Name of the cluster.")
      Field(\.arn, "ARN of the cluster.")
      Field(\.execKeyARN, "KMS key that encrypts ECS Exec sessions and their logs.")
      Field(\.execLogGroupARN, "Log group of ECS Exec sessions.")
    }
  }
}
