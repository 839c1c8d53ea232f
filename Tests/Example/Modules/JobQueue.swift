import AWS

/// A queue of jobs, with an alarm for jobs that fail.
struct JobQueue: Module {
  static let name = "job-queue"
  static let requirements = Requirements.awsModule

  let name: Text
  let alarmTopics: List<ARN<Topic>>
  var attempts: Number = .default
  var kmsKeyARN: Nullable<ARN<Key>> = .default
  var maximumAge: Nullable<Number> = .default

  static let interface = Interface(Self.init) {
    Field(\.name, "Name of the queue.")
    Field(\.alarmTopics, "Topics to which alarms are sent.")
    Field(
      \.attempts,
      "Number of times that a job is tried.",
      default: 3,
      Validation("1 to 1,000 attempts.") { $0 >= 1 && $0 <= 1000 }
    )
    Field(\.kmsKeyARN, "Key of the jobs. Without one, SQS encrypts them with a key of its own.")
    Field(\.maximumAge, "Seconds after which a waiting job raises an alarm. Without a value, there is no such alarm.")
  }

  struct Outputs: Shape {
    let url: ID<Queue>
    let arn: ARN<Queue>

    static let interface = Interface(Self.init) {
      Field(\.url, "URL of the queue.")
      Field(\.arn, "ARN of the queue.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let failed = tf.resource(Queue.self, "failed") {
      $0.name = "\(name)-failed"
      $0.kms_master_key_id = kmsKeyARN
      $0.message_retention_seconds = 1_209_600
    }
    let queue = tf.resource(Queue.self, "this") {
      $0.name = name
      $0.kms_master_key_id = kmsKeyARN
      $0.redrive_policy = .json(
        Object {
          $0.deadLetterTargetArn = failed.arn
          $0.maxReceiveCount = attempts
        }
      )
    }

    tf.resource("aws_cloudwatch_metric_alarm", "failed") {
      $0.alarm_name = "\(name)-failed"
      $0.alarm_description = "A job failed \(attempts) times."
      $0.namespace = "AWS/SQS"
      $0.metric_name = "ApproximateNumberOfMessagesVisible"
      $0.dimensions = ["QueueName": failed.name]
      $0.statistic = "Maximum"
      $0.period = 300
      $0.evaluation_periods = 1
      $0.comparison_operator = "GreaterThanThreshold"
      $0.threshold = 0
      $0.alarm_actions = alarmTopics
    }
    tf.resource("aws_cloudwatch_metric_alarm", "age", when: maximumAge.isSet) {
      $0.alarm_name = "\(name)-age"
      $0.alarm_description = "A job has waited too long."
      $0.namespace = "AWS/SQS"
      $0.metric_name = "ApproximateAgeOfOldestMessage"
      $0.dimensions = ["QueueName": queue.name]
      $0.statistic = "Maximum"
      $0.period = 300
      $0.evaluation_periods = 1
      $0.comparison_operator = "GreaterThanThreshold"
      $0.threshold = maximumAge
      $0.alarm_actions = alarmTopics
    }

    return Outputs(url: queue.id, arn: queue.arn)
  }
}
