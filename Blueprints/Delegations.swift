import AWS

/// The hosted zones below `connect.com` that are delegated, each with its name servers.
///
/// AWS assigns the name servers when the shared stack of an environment is applied: `terraform output name_servers` prints them. The zone
/// `connect.com` has an NS record for each zone, without which AWS issues no certificate for a name in it. See
/// docs/runbooks/new-environment.md.
enum Delegations {
  static let all: Map<List<DomainName>> = [
    "dev.connect.com": [
      "ns-2048.awsdns-64.com", "ns-2049.awsdns-65.net", "ns-2050.awsdns-66.org", "ns-2051.awsdns-67.co.uk",
    ],
    "staging.connect.com": [
      "ns-2052.awsdns-68.com", "ns-2053.awsdns-69.net", "ns-2054.awsdns-70.org", "ns-2055.awsdns-71.co.uk",
    ],
  ]
}
