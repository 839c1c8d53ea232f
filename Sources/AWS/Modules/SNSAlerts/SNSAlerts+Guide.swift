public import Terraform

extension SNSAlerts {
  public static let guide: Guide? = Guide(
    """
    A topic for alarms, encrypted with a key that CloudWatch may use, and the people who get a mail for each alarm.
    """,
    limits: [
      "Everybody confirms the subscription by mail; until then AWS sends nothing.",
      "Only CloudWatch alarms of this account publish.",
    ],
    swift: """
      tf.module("alerts", SNSAlerts(name: "shop-alerts-prod", subscriptions: ["on_call": "on-call@example.com"]))
      """
  ) { tf in
    tf.module("alerts", SNSAlerts(name: "shop-alerts-prod", subscriptions: ["on_call": "on-call@example.com"]))
  }
}
