public import Terraform

extension SNSAlerts {
  public static let guide: Guide? = Guide(
    """
    An SNS topic for alarms, encrypted with a key that CloudWatch can use, with email subscriptions.
    """,
    limits: [
      "SNS sends alarms to an address only after its subscription is confirmed by email.",
      "Only CloudWatch alarms of this account can publish.",
    ],
    swift: """
      tf.module("alerts", SNSAlerts(name: "shop-alerts-prod", subscriptions: ["on_call": "on-call@example.com"]))
      """
  ) { tf in
    tf.module("alerts", SNSAlerts(name: "shop-alerts-prod", subscriptions: ["on_call": "on-call@example.com"]))
  }
}
