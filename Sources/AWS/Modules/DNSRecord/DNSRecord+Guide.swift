public import Terraform

extension DNSRecord {
  public static let guide: Guide? = Guide(
    """
    What a zone answers for one name: an alias of an AWS resource, for IPv4 and IPv6, or records with a time to live.
    """,
    limits: [
      "The names of a load balancer are made by the module `alb`, which calls this one: pass them to it.",
      "A name is an alias or has records, never both.",
      "There is no weighted, latency or failover routing.",
    ],
    swift: """
      tf.module(
        "record",
        DNSRecord("api.example.com", in: shared.zoneID, .alias(to: shared.balancerName, in: shared.balancerZoneID))
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "record",
      DNSRecord("api.example.com", in: shared.zoneID, .alias(to: shared.balancerName, in: shared.balancerZoneID))
    )
  }
}
