public import Terraform

extension ECSService {
  /// The load balancer in front of a service, made from the outputs of an ``ALB``: `.init(balancer)`.
  public struct LoadBalancer: ObjectValue {
    let arnSuffix: Text
    let listenerARN: ARN<Listener>
    let securityGroupID: SecurityGroupID

    /// Describes a load balancer by its attributes.
    public init(arnSuffix: Text, listenerARN: ARN<Listener>, securityGroupID: SecurityGroupID) {
      self.arnSuffix = arnSuffix
      self.listenerARN = listenerARN
      self.securityGroupID = securityGroupID
    }

    /// Describes the load balancer of a module.
    public init(_ balancer: ALB.Outputs) {
      self = balancer.loadBalancer
    }

    public static let interface = Interface(Self.init(arnSuffix:listenerARN:securityGroupID:)) {
      Field(\.arnSuffix, "The load balancer as metrics name it.")
      Field(\.listenerARN, "Its listener for HTTPS.")
      Field(\.securityGroupID, "Its security group.")
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
    ///   - path: What is asked for; `/health` if it is left out.
    ///   - codes: What a healthy task answers; 200 if it is left out.
    ///   - gracePeriod: How long a task may take to start before it is stopped for being unhealthy; a minute if it is
    ///     left out.
    public init(path: URLPath = .default, codes: StatusCodes = .default, gracePeriod: Seconds = .default) {
      self.path = path
      self.codes = codes
      self.gracePeriod = gracePeriod
    }

    public static let interface = Interface(Self.init) {
      Field(\.path, "Path that is asked for.", default: "/health")
      Field(\.codes, "Status codes of a healthy task.", default: "200")
      Field(\.gracePeriod, "Seconds that a task may take to start.", default: .minutes(1))
    }
  }

  /// The number of tasks, and the CPU and memory utilization that target tracking aims at.
  public struct Scaling: ObjectValue {
    let minimum: Number
    let maximum: Number
    let cpu: Percentage
    let memory: Percentage

    init(minimum: Number, maximum: Number, cpu: Percentage, memory: Percentage) {
      self.minimum = minimum
      self.maximum = maximum
      self.cpu = cpu
      self.memory = memory
    }

    /// Describes how a service grows and shrinks.
    ///
    /// ```swift
    /// scaling: .init(tasks: 2...6, cpu: 50)
    /// ```
    ///
    /// - Parameters:
    ///   - tasks: The fewest tasks, of which there is at least one, and the most.
    ///   - cpu: The share of CPU that is aimed at; 60 if it is left out.
    ///   - memory: The share of memory that is aimed at; 75 if it is left out.
    public init(tasks: ClosedRange<Int>, cpu: Percentage = .default, memory: Percentage = .default) {
      self.init(minimum: Number(tasks.lowerBound), maximum: Number(tasks.upperBound), cpu: cpu, memory: memory)
      if tasks.lowerBound < 1 { self = Self(expr: .invalid(.noTasks)) }
    }

    public static let interface = Interface(Self.init(minimum:maximum:cpu:memory:)) {
      Field(\.minimum, "Fewest tasks.")
      Field(\.maximum, "Most tasks.")
      Field(\.cpu, "Percentage of CPU that is aimed at.", default: 60)
      Field(\.memory, "Percentage of memory that is aimed at.", default: 75)
    }
  }

  /// The thresholds of the alarms. Unhealthy and missing tasks have alarms without a threshold.
  public struct AlarmThresholds: ObjectValue {
    let cpu: Percentage
    let memory: Percentage
    let errors: Number
    let latency: Seconds

    /// Describes what sets off alarms.
    ///
    /// - Parameters:
    ///   - cpu: Share of CPU that is too much for 5 minutes; 85 if it is left out.
    ///   - memory: Share of memory that is too much for 5 minutes; 85 if it is left out.
    ///   - errors: Answers 5xx a minute that are still no alarm; 10 if it is left out.
    ///   - latency: What 95 of 100 requests have to keep below; 1 second if it is left out.
    public init(
      cpu: Percentage = .default,
      memory: Percentage = .default,
      errors: Number = .default,
      latency: Seconds = .default
    ) {
      self.cpu = cpu
      self.memory = memory
      self.errors = errors
      self.latency = latency
    }

    public static let interface = Interface(Self.init) {
      Field(\.cpu, "Percentage of CPU that is still no alarm.", default: 85)
      Field(\.memory, "Percentage of memory that is still no alarm.", default: 85)
      Field(\.errors, "Answers 5xx a minute that are still no alarm.", default: 10)
      Field(\.latency, "Seconds that 95 of 100 requests have to keep below.", default: .seconds(1))
    }
  }

  /// The share of tasks that run on [Fargate Spot](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html),
  /// which costs less. AWS can stop these tasks after a warning of two minutes.
  public struct Spot: ObjectValue {
    let onDemand: Number

    /// Describes a service whose tasks run on spare capacity.
    ///
    /// - Parameter onDemand: How many tasks run on capacity that is not taken back; none if it is left out.
    public init(onDemand: Number = .default) { self.onDemand = onDemand }

    public static let interface = Interface(Self.init(onDemand:)) {
      Field(\.onDemand, "Tasks on capacity that is not taken back.", default: 0)
    }
  }

  /// The key and the log group of ECS Exec sessions, from the outputs of the cluster.
  public struct Exec: ObjectValue {
    let keyARN: ARN<Key>
    let logGroupARN: ARN<LogGroup>

    /// Describes sessions by the outputs of an ``ECSCluster``.
    public init(keyARN: ARN<Key>, logGroupARN: ARN<LogGroup>) {
      self.keyARN = keyARN
      self.logGroupARN = logGroupARN
    }

    public static let interface = Interface(Self.init) {
      Field(\.keyARN, "Key of the sessions.")
      Field(\.logGroupARN, "Log group of the sessions.")
    }
  }
}

extension Diagnostic {
  fileprivate static let noTasks = Diagnostic(
    .scalingToZero,
    "a service cannot scale to 0 tasks",
    why: "No task would answer requests, and target tracking on CPU does not scale from 0 to 1.",
    fix: "Write a range from 1 or more, like `tasks: 1...2`."
  )
}
