import AWS

/// The public endpoint of an application: a load balancer with a certificate and a web ACL, and the domain name that leads to it.
struct PublicEndpoint {
  let loadBalancer: ALB.Outputs
  let domain: DomainName
}

extension StackScope {
  /// Declares the public endpoint of an application, with the name `label` in the domain of the environment. Returns nil if the zone is
  /// not delegated yet: then AWS issues no certificate, which the HTTPS listener needs.
  func publicEndpoint(
    _ label: Text,
    _ name: String,
    limit: RateLimit,
    _ environment: Environment,
    _ shared: Shared.Outputs
  ) -> PublicEndpoint? {
    guard environment.isDelegated else { return nil }
    let domain = environment.domain.subdomain(label)

    let certificate = module(
      "certificate",
      ACM(domainName: domain, zoneID: shared.zoneID, alarmTopics: [shared.alertTopicARN])
    )
    let loadBalancer = module(
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
    comment("The DNS record moved from this stack into the module of the load balancer.")
    moved(from: "module.dns_record", into: loadBalancer, module: "dns_record", key: domain.name)
    return PublicEndpoint(loadBalancer: loadBalancer, domain: domain)
  }

  /// Reads the ECR repository of an application, which the bootstrap of the account declares: a service cannot start without an image.
  func repository(_ application: Text) -> Resource<Repository> {
    data(Repository.self, "this") { $0.name = "connect2-\(application)" }
  }
}
