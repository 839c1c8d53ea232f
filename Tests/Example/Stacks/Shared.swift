import AWS

/// The topics to which the other stacks send their alarms.
struct Shared: Stack {
  static let name = "shared"
  static let folder = "infrastructure/terraform"
  static let stateKey = "shared/terraform.tfstate"

  let environment: Environment

  struct Outputs: Shape {
    let alertTopicARN: ARN<Topic>
    let pagerTopicARN: ARN<Topic>?

    static let interface = Interface(Self.init) {
      Field(\.alertTopicARN, "Topic for alarms.")
      Field(\.pagerTopicARN, "Topic for alarms that page the engineer on call.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    tf.provider("aws") { $0.region = Environment.region }

    let alerts = tf.module(
      "alerts",
      SNSAlerts(name: "orders-alerts-\(environment.name)", subscriptions: ["team": "orders@example.com"])
    )
    var pager: SNSAlerts.Outputs?
    if environment.hasPager {
      pager = tf.module(
        "pager",
        SNSAlerts(name: "orders-pager-\(environment.name)", subscriptions: ["on-call": "on-call@example.com"])
      )
    }

    return Outputs(alertTopicARN: alerts.topicARN, pagerTopicARN: pager?.topicARN)
  }
}
