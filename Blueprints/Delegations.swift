import AWS

/// The zones below `connect.com`, and the name servers that AWS gave them.
///
/// They are known once the shared stack of an environment is applied (`terraform output name_servers`), and `connect.com` needs
/// them before a certificate can be issued there. See docs/runbooks/new-environment.md.
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
