import AWS

extension ErrorGroup {
  static let networks: [ErrorCase] = [
    .stack(
      "cidr-block",
      "A text is not a CIDR block",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0" as CIDRBlock
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16" as CIDRBlock
        }
      }
    ),
    .stack(
      "host-bits",
      "A CIDR block has address bits beyond its prefix",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.1.0/16" as CIDRBlock
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16" as CIDRBlock
        }
      }
    ),
    .stack(
      "no-such-subnet",
      "A CIDR block has no subnet with this number",
      wrong: { tf in
        let range: CIDRBlock = "10.0.0.0/16"
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = range }
        tf.resource(Subnet.self, "private") {
          $0.vpc_id = vpc.id
          $0.cidr_block = range.subnet(prefix: 20, number: 16)
        }
      },
      right: { tf in
        let range: CIDRBlock = "10.0.0.0/16"
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = range }
        tf.resource(Subnet.self, "private") {
          $0.vpc_id = vpc.id
          $0.cidr_block = range.subnet(prefix: 20, number: 15)
        }
      }
    ),
    .stack(
      "ranges-overlap",
      "Two CIDR blocks overlap",
      wrong: { tf in
        let ranges = CIDRBlock.apart(["10.0.0.0/16", "10.0.128.0/17"])
        tf.resource(VPC.self, "dev") { $0.cidr_block = ranges[0] }
        tf.resource(VPC.self, "prod") { $0.cidr_block = ranges[1] }
      },
      right: { tf in
        let ranges = CIDRBlock.apart(["10.0.0.0/16", "10.1.0.0/16"])
        tf.resource(VPC.self, "dev") { $0.cidr_block = ranges[0] }
        tf.resource(VPC.self, "prod") { $0.cidr_block = ranges[1] }
      }
    ),
    .stack(
      "unknown-range",
      "A CIDR block that is unknown in Swift is divided",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let range = vpc.attribute("cidr_block", as: CIDRBlock.self)
        tf.resource(Subnet.self, "private") {
          $0.vpc_id = vpc.id
          $0.cidr_block = range.subnet(prefix: 20, number: 0)
        }
      },
      right: { tf in
        let range: CIDRBlock = "10.0.0.0/16"
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = range }
        tf.resource(Subnet.self, "private") {
          $0.vpc_id = vpc.id
          $0.cidr_block = range.subnet(prefix: 20, number: 0)
        }
      }
    ),
    .stack(
      "plan-too-small",
      "A CIDR block is too large or too small for an address plan",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/24", zones: Region.usWest2.zones("ab"))
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      }
    ),
    .stack(
      "plan-without-zones",
      "An address plan has no zones",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: [])
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      }
    ),
    .stack(
      "zone-not-in-plan",
      "An address plan has no place for a zone",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ai"))
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      }
    ),
    .stack(
      "zones-of-two-regions",
      "The zones of an address plan are in two regions",
      wrong: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: ["us-west-2a", "us-east-1b"])
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      },
      right: { tf in
        let plan = AddressPlan("10.0.0.0/16", zones: ["us-west-2a", "us-west-2b"])
        tf.resource(VPC.self, "this") { $0.cidr_block = plan.vpc }
      }
    ),
    .stack(
      "region",
      "A text is not a region",
      wrong: { tf in
        tf.provider("aws") { $0.region = "us-west" as Region }
      },
      right: { tf in
        tf.provider("aws") { $0.region = Region.usWest2 }
      }
    ),
    .stack(
      "availability-zone",
      "A text is not an availability zone",
      wrong: { tf in
        tf.resource(Instance.self, "this") {
          $0.availability_zone = "us-west-2" as AvailabilityZone
        }
      },
      right: { tf in
        tf.resource(Instance.self, "this") {
          $0.availability_zone = Region.usWest2.zone("a")
        }
      }
    ),
    .stack(
      "domain-name",
      "A text is not a domain name",
      wrong: { tf in
        tf.resource(HostedZone.self, "this") {
          $0.name = "Connect.com." as DomainName
        }
      },
      right: { tf in
        tf.resource(HostedZone.self, "this") {
          $0.name = "connect.com" as DomainName
        }
      }
    ),
    .stack(
      "port",
      "A number is not a port",
      wrong: { tf in
        let group = tf.resource(SecurityGroup.self, "api") { $0.name = "api" }
        tf.resource("aws_vpc_security_group_ingress_rule", "this") {
          $0.security_group_id = group.id
          $0.ip_protocol = "tcp"
          $0.from_port = 70_000 as PortNumber
        }
      },
      right: { tf in
        let group = tf.resource(SecurityGroup.self, "api") { $0.name = "api" }
        tf.resource("aws_vpc_security_group_ingress_rule", "this") {
          $0.security_group_id = group.id
          $0.ip_protocol = "tcp"
          $0.from_port = PortNumber.https
        }
      }
    ),
  ]
}
