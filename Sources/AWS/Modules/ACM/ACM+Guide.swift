public import Terraform

extension ACM {
  public static let guide: Guide? = Guide(
    """
    A certificate of ACM, validated by records in its hosted zone, with an alarm that goes off if AWS does not renew it.
    """,
    limits: [
      "The first name has at most [64 characters](https://docs.aws.amazon.com/acm/latest/userguide/acm-public-certificates.html).",
      "If the zone is not delegated, the validation times out [after 72 hours](https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-cert-requests.html), and the certificate has to be replaced.",
      "All names are in one hosted zone.",
    ],
    swift: """
      tf.module(
        "certificate",
        ACM(domainName: "api.example.com", zoneID: shared.zoneID, alarmTopics: [shared.alertTopicARN])
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "certificate",
      ACM(domainName: "api.example.com", zoneID: shared.zoneID, alarmTopics: [shared.alertTopicARN])
    )
  }
}
