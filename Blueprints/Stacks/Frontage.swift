import AWS

/// What an application has between the internet and its service: a certificate, a load balancer with a firewall, and a name.
struct Frontage {
  let balancer: ALB.Outputs
  let domain: DomainName
}

extension StackScope {
  /// Puts an application behind `label.` of the environment's domain, or returns nil while its zone is not delegated: until then
  /// nobody issues the certificate, and no listener would take it.
  func frontage(
    _ label: Text,
    _ name: String,
    limit: RateLimit,
    _ environment: Environment,
    _ shared: Shared.Outputs
  ) -> Frontage? {
    guard environment.isDelegated else { return nil }
    let domain = environment.domain.subdomain(label)

    let certificate = module(
      "certificate",
      ACM(domainName: domain, zoneID: shared.zoneID, alarmTopics: [shared.alertTopicARN])
    )
    let balancer = module(
      "alb",
      ALB(
        name: LoadBalancerName(name),
        vpcID: shared.vpcID,
        publicSubnetIDs: shared.publicSubnetIDs,
        certificateARN: certificate.certificateARN,
        rateLimit: limit,
        alarmTopics: [shared.alertTopicARN],
        names: [Text(domain): shared.zoneID],
        deletionProtection: Flag(environment.isProtected)
      )
    )
    comment("The name was made here, and is now made with the load balancer that it leads to.")
    moved(from: "module.dns_record", into: balancer.dnsName, module: "dns_record", key: domain.name)
    return Frontage(balancer: balancer, domain: domain)
  }

  /// The repository of an application's images. It is older than every stack, since a service starts with an image.
  func repository(_ application: Text) -> Resource<Repository> {
    data(Repository.self, "this") { $0.name = "connect2-\(application)" }
  }
}
