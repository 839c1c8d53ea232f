public import Terraform

extension ECSService {
  /// The load balancer in front of a service, made from the outputs of an ``ALB``: `.init(balancer)`.
  public struct LoadBalancer: ObjectValue {
    let arnSuffix: Text
    let listenerARN: ARN<Listener>
    let securityGroupID: SecurityGroupID

    /// Describes a load balancer by its attributes.
    ///
    /// - Parameters:
    ///   - arnSuffix: The end of its ARN: `app/shop-api-prod/0123456789abcdef`.
    ///   - listenerARN: Its HTTPS listener.
    ///   - securityGroupID: Its security group.
    public init(arnSuffix: Text, listenerARN: ARN<Listener>, securityGroupID: SecurityGroupID) {
      self.arnSuffix = arnSuffix
      self.listenerARN = listenerARN
      self.securityGroupID = securityGroupID
    }

    /// Describes the load balancer of a module.
    public init(_ balancer: ALB.Outputs) {
      self = balancer.loadBalancer
    }

    public static let interface = Interface(Self.init) {
      Field(\.arnSuffix, "Dimension LoadBalancer of the CloudWatch metrics.")
      Field(\.listenerARN, "HTTPS listener.")
      Field(\.securityGroupID, "Security group of the load balancer.")
    }
  }

  /// The health check of the target group. The load balancer sends a request every 15 seconds, and changes the health of a task after two
  /// results in a row.
  public struct HealthCheck: ObjectValue {
    let path: URLPath
    let codes: StatusCodes
    let gracePeriod: Seconds

    /// Describes a health check.
    ///
    /// - Parameters:
    ///   - path: The path of the request. Default: `"/health"`.
    ///   - codes: The status codes of a healthy task. Default: `"200"`.
    ///   - gracePeriod: The time after the start of a task in which ECS ignores failed health checks. Default: `60` seconds.
    public init(path: URLPath = .default, codes: StatusCodes = .default, gracePeriod: Seconds = .default) {
      self.path = path
      self.codes = codes
      self.gracePeriod = gracePeriod
    }

    public static let interface = Interface(Self.init) {
      Field(\.path, "Path of the request.", default: "/health")
      Field(\.codes, "Status codes of a healthy task.", default: "200")
      Field(
        \.gracePeriod,
        "Seconds after the start of a task in which ECS ignores failed health checks.",
        default: .minutes(1)
      )
    }

    public static let validations = [
      Validation<HealthCheck>(Text(stringLiteral: URLPath.limit.message)) { $0.path.isWithinLimit },
      Validation<HealthCheck>(Text(stringLiteral: StatusCodes.limit.message)) { $0.codes.isWithinLimit },
    ]
  }

  /// The key and the log group of ECS Exec sessions, from the outputs of the cluster.
  public struct Exec: ObjectValue {
    let keyARN: ARN<Key>
    let logGroupARN: ARN<LogGroup>

    /// Describes sessions by the outputs of an ``ECSCluster``.
    ///
    /// - Parameters:
    ///   - keyARN: The KMS key that encrypts the sessions and their logs.
    ///   - logGroupARN: The log group of the sessions.
    public init(keyARN: ARN<Key>, logGroupARN: ARN<LogGroup>) {
      self.keyARN = keyARN
      self.logGroupARN = logGroupARN
    }

    public static let interface = Interface(Self.init) {
      Field(\.keyARN, "KMS key that encrypts the sessions.")
      Field(\.logGroupARN, "Log group of the sessions.")
    }
  }
}
