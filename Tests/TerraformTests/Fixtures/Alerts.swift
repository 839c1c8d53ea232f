import Terraform

/// A topic in the region of the stack, and one in us-east-1.
struct Alerts: Module {
  static let name = "alerts"
  static let requirements = Requirements(
    terraform: ">= 1.11.0",
    providers: [.aws(version: ">= 5.80.0", aliases: [.usEast1])]
  )

  let name: Text
  let subscribers: ValueSet<Text>

  static let interface = Interface(Self.init) {
    Field(\.name, "Name of the topics.")
    Field(\.subscribers, "Mail addresses to which alarms are sent.")
  }

  struct Outputs: Shape {
    let topicARN: ARN<Topic>

    static let interface = Interface(Self.init) {
      Field(\.topicARN, "The topic for alarms.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let topic = tf.resource(Topic.self, "this") { $0.name = name }
    tf.resource(Topic.self, "global") {
      $0.provider(.usEast1)
      $0.name = name
    }
    tf.resources("aws_sns_topic_subscription", "mail", forEach: subscribers) { subscription, each in
      subscription.topic_arn = topic.arn
      subscription.protocol = "email"
      subscription.endpoint = each.key
    }
    return Outputs(topicARN: topic.arn)
  }
}
