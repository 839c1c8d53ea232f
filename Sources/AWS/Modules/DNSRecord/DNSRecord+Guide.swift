public import Terraform

extension DNSRecord {
  public static let guide: Guide? = Guide(
    """
    The records of one name in a hosted zone: an alias of an AWS resource, for IPv4 and IPv6, or records with a time to live.
    """,
    limits: [
      "The module `alb` declares the records of a load balancer by this module: pass the names to `alb`.",
      "A name is an alias or has records, and not both.",
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
