import AWS
import Testing

@Suite struct DomainModuleTests {
  private let zone = HostedZoneID.raw("aws_route53_zone.this.id")

  @Test func aLongNameIsNoFirstNameOfACertificate() {
    let name: DomainName = "a-name-that-is-far-too-long-for-the-first-one.of-a-certificate.com"
    let error = renderedStack { tf in tf.module("certificate", ACM(domainName: name, zoneID: zone, alarmTopics: [])) }
    #expect(error.contains("is too long for a certificate"))
    let accepted = renderedStack { tf in
      tf.module("certificate", ACM(domainName: "connect.com", alternativeNames: [name], zoneID: zone, alarmTopics: []))
    }
    #expect(accepted.contains("alternative_names = ["))
  }

  @Test func aNameIsAnAliasOrHasRecords() {
    let alias = renderedStack { tf in
      tf.module("record", DNSRecord("api.connect.com", in: zone, .alias(to: "lb.example.com", in: zone)))
    }
    #expect(alias.contains(#"alias   = { dns_name = "lb.example.com""#) && !alias.contains("records"))
    let records = renderedStack { tf in
      tf.module("record", DNSRecord("connect.com", in: zone, .records(.txt(["v=spf1 -all"]))))
    }
    #expect(records.contains(#"records = { TXT = { values = ["v=spf1 -all"] } }"#) && !records.contains("alias"))
  }

  @Test func aLoadBalancerHasNames() {
    let call = renderedStack { tf in
      let balancer = tf.module(
        "alb",
        ALB(
          name: "connect2-api-dev",
          vpcID: .raw("aws_vpc.this.id"),
          publicSubnetIDs: .raw("aws_subnet.public[*].id"),
          certificateARN: .raw("aws_acm_certificate.this.arn"),
          rateLimit: .requests(2000, inMinutes: 5),
          alarmTopics: [],
          names: ["api.connect.com": zone]
        )
      )
      tf.moved(from: "module.record", into: balancer, module: "dns_record", key: "api.connect.com")
    }
    #expect(call.contains(#"names             = { "api.connect.com" = aws_route53_zone.this.id }"#))
    #expect(
      call.contains(
        """
        moved {
          from = module.record
          to   = module.alb.module.dns_record["api.connect.com"]
        }
        """
      )
    )
  }

  @Test func aZoneDelegatesToNameServers() {
    let call = renderedStack { tf in
      tf.provider(.usEast1) { $0.region = Region.usEast1 }
      tf.module(
        "zone",
        Route53Zone(
          domainName: "connect.com",
          delegations: ["dev.connect.com": ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"]]
        )
      )
    }
    #expect(call.contains("providers = { aws.us_east_1 = aws.us_east_1 }"), "queries are logged in us-east-1")
    #expect(call.contains(#"delegations = { "dev.connect.com" = ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"] }"#))
  }

  @Test func aZoneNeedsAProviderWhereItsQueriesAreLogged() {
    let error = renderedStack { tf in tf.module("zone", Route53Zone(domainName: "connect.com")) }
    #expect(error.contains("the provider aws.us_east_1 is not configured in the stack stack"))
  }

  @Test func aSignedZoneGivesItsParentARecord() {
    let call = renderedStack { tf in
      tf.provider(.usEast1) { $0.region = Region.usEast1 }
      let zone = tf.module("zone", Route53Zone(domainName: "dev.connect.com", isSigned: true))
      _ = tf.local("signer", zone.delegationSigner.or("none"))
    }
    #expect(call.contains("is_signed   = true"))
    #expect(call.contains("module.zone.delegation_signer"))
  }
}
