public import Terraform

extension ECSService {
  /// The load balancer in front of a service: `.init(balancer)` for the outputs of an ``ALB``.
  public struct LoadBalancer: ObjectValue {
    let arnSuffix: Text
    let listenerARN: ARN<Listener>
    let securityGroupID: SecurityGroupID

    /// Describes a load balancer that the blueprint knows by its parts.
    public init(arnSuffix: Text, listenerARN: ARN<Listener>, securityGroupID: SecurityGroupID) {
      self.arnSuffix = arnSuffix
      self.listenerARN = listenerARN
      self.securityGroupID = securityGroupID
    }

    /// The load balancer of a module.
    public init(_ balancer: ALB.Outputs) {
      self = balancer.loadBalancer
    }

    public static let interface = Interface(Self.init(arnSuffix:listenerARN:securityGroupID:)) {
      Field(\.arnSuffix, "The load balancer as metrics name it.")
      Field(\.listenerARN, "Its listener for HTTPS.")
      Field(\.securityGroupID, "Its security group.")
    }
  }

  /// How the load balancer finds out whether a task is healthy: it asks every 15 seconds, and believes the second
  /// answer that differs from those before.
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

  /// How many tasks there are, and how busy they should be: with more, tasks are added; with less, they go.
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

  /// What sets off the alarms of a service, beside a task that is unhealthy or missing.
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

  /// How much of a service runs on [spare capacity](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html),
  /// which costs less and is taken back after a warning of two minutes.
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

  /// What ECS Exec sessions are encrypted and logged with, which the cluster decides.
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
    "a service cannot shrink to no task",
    why: "Nobody would answer requests, and scaling on CPU never gets from 0 to 1.",
    fix: "Let there be at least one task, like `tasks: 1...2`."
  )
}
