public import Terraform

/// An SNS topic for alarms, with email subscriptions.
///
/// ```swift
/// let alerts = tf.module(
///   "alerts",
///   SNSAlerts(name: "connect2-alerts-prod", subscriptions: ["on-call": "on-call@connect.com"])
/// )
/// ```
///
/// Messages are encrypted with a customer-managed key that CloudWatch can use. With the AWS managed key for SNS, CloudWatch alarms could not
/// [publish](https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html). SNS asks each subscriber to confirm the subscription.
public struct SNSAlerts: Module {
  public static let name = "sns-alerts"
  public static let requirements = Requirements.awsModule

  let name: Text
  let subscriptions: Map<Text>

  /// Describes a topic.
  ///
  /// - Parameters:
  ///   - name: The name of the topic.
  ///   - subscriptions: The email addresses that receive every alarm, each by a name that you choose.
  public init(name: Text, subscriptions: Map<Text> = .default) {
    self.name = name
    self.subscriptions = subscriptions
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.name,
      "Name of the topic.",
      Validation("1 to 256 letters, digits, hyphens and underscores.") { $0.matches("^[A-Za-z0-9_-]{1,256}$") }
    )
    Field(
      \.subscriptions,
      "Email addresses that receive every alarm, by a name for each.",
      default: [:],
      Validation("Every subscription is an email address.") { subscriptions in
        subscriptions.map(as: "address") { _, address in address.matches(#"^[^@\s]+@[^@\s]+$"#) }.allTrue
      }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the topic, for the actions of alarms.
    public let topicARN: ARN<Topic>

    public static let interface = Interface(Self.init) {
      Field(\.topicARN, "ARN of the topic, for the actions of alarms.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let accountNumber = tf.accountNumber()
    let key = tf.key("this", "Messages of the topic \(name)", for: "cloudwatch.amazonaws.com", of: accountNumber)
    let topic = tf.resource(Topic.self, "this") {
      $0.name = name
      $0.kms_master_key_id = key.id
    }

    tf.resource("aws_sns_topic_policy", "this") {
      $0.arn = topic.arn
      $0.policy =
        Policy(
          .allow(
            "sns:Publish",
            on: ["\(topic.arn)"],
            to: .service("cloudwatch.amazonaws.com"),
            when: [.equals("aws:SourceAccount", accountNumber)],
            identifier: "Alarms"
          )
        ).json
    }

    tf.resources("aws_sns_topic_subscription", "this", forEach: subscriptions) { subscription, each in
      subscription.topic_arn = topic.arn
      subscription.protocol = "email"
      subscription.endpoint = each.value
    }

    return Outputs(topicARN: topic.arn)
  }
}
