public import Terraform

extension ACM {
  public static let guide: Guide? = Guide(
    """
    A certificate that records in the zone validate, with an alarm for when AWS does not renew it.
    """,
    limits: [
      "The first name has at most [64 characters](https://docs.aws.amazon.com/acm/latest/userguide/acm-public-certificates.html).",
      "AWS gives up [after 72 hours](https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-cert-requests.html) if the zone is not delegated; then the certificate has to be replaced.",
      "All names lie in one zone.",
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
