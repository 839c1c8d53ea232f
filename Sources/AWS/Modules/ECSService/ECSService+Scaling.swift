public import Terraform

extension ECSService {
  /// The number of tasks, and the CPU and memory utilization that target tracking aims at.
  public struct Scaling: ObjectValue {
    let minimum: Number
    let maximum: Number
    let cpu: Percentage
    let memory: Percentage

    public static let interface = Interface(Self.init) {
      Field(\.minimum, "Minimum number of tasks.")
      Field(\.maximum, "Maximum number of tasks.")
      Field(\.cpu, "CPU utilization in percent that scaling aims at.", default: 60)
      Field(\.memory, "Memory utilization in percent that scaling aims at.", default: 75)
    }

    public static let validations = [
      Validation<Scaling>("At least 1 task, and a maximum that is not below the minimum.") {
        $0.minimum >= 1 && $0.maximum >= $0.minimum
      },
      Validation<Scaling>("Percentages from 0 to 100.") { [$0.cpu, $0.memory].areWithinLimit },
    ]
  }

  /// The share of tasks that run on [Fargate Spot](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html),
  /// which costs less. AWS can stop these tasks after a warning of two minutes.
  public struct Spot: ObjectValue {
    let onDemand: Number

    /// Describes a service whose tasks run on Fargate Spot.
    ///
    /// - Parameter onDemand: The number of tasks that run on demand. AWS does not stop these. Default: `0`.
    public init(onDemand: Number = .default) { self.onDemand = onDemand }

    public static let interface = Interface(Self.init) {
      Field(\.onDemand, "Number of tasks that run on demand.", default: 0)
    }

    public static let validations = [
      Validation<Spot>("0 or more tasks on demand.") { $0.onDemand >= 0 }
    ]
  }

  /// Declares target tracking on CPU and memory. The policy that needs more tasks decides.
  func scale(_ tf: Scope, _ service: Resource<Service>, in clusterName: Text) {
    let target = tf.resource("aws_appautoscaling_target", "this") {
      $0.service_namespace = "ecs"
      $0.scalable_dimension = "ecs:service:DesiredCount"
      $0.resource_id = "service/\(clusterName)/\(service.name as Text)"
      $0.min_capacity = scaling.minimum
      $0.max_capacity = scaling.maximum
    }
    let metrics: [(name: String, metric: Text, target: Percentage)] = [
      ("cpu", "ECSServiceAverageCPUUtilization", scaling.cpu),
      ("memory", "ECSServiceAverageMemoryUtilization", scaling.memory),
    ]
    for metric in metrics {
      tf.resource("aws_appautoscaling_policy", metric.name) {
        $0.name = "\(name)-\(metric.name)"
        $0.policy_type = "TargetTrackingScaling"
        $0.service_namespace = target.service_namespace
        $0.scalable_dimension = target.scalable_dimension
        $0.resource_id = target.resource_id
        $0.block("target_tracking_scaling_policy_configuration") {
          $0.target_value = metric.target
          $0.block("predefined_metric_specification") { $0.predefined_metric_type = metric.metric }
        }
      }
    }
  }
}

extension ECSService.Scaling {
  /// Describes how a service scales.
  ///
  /// ```swift
  /// scaling: .init(tasks: 2...6, cpu: 50)
  /// ```
  ///
  /// - Parameters:
  ///   - tasks: The minimum, which is at least 1, and the maximum number of tasks.
  ///   - cpu: The CPU utilization in percent that scaling aims at. Default: `60`.
  ///   - memory: The memory utilization in percent that scaling aims at. Default: `75`.
  public init(tasks: ClosedRange<Int>, cpu: Percentage = .default, memory: Percentage = .default) {
    self.init(minimum: Number(tasks.lowerBound), maximum: Number(tasks.upperBound), cpu: cpu, memory: memory)
    if tasks.lowerBound < 1 { self = Self(expr: .invalid(.noTasks)) }
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
