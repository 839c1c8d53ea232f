import AWS

extension ErrorGroup {
  static let awsRules: [ErrorCase] = [
    .stack(
      "text-format",
      "A name has a format that AWS refuses",
      wrong: { tf in
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "connect2_api"
        }
      },
      right: { tf in
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "connect2-api"
        }
      }
    ),
    .stack(
      "name-twice",
      "Two resources of an account have the same name",
      wrong: { tf in
        tf.resource(Topic.self, "alerts") { $0.name = "alerts" }
        tf.resource(Topic.self, "costs") { $0.name = "alerts" }
      },
      right: { tf in
        tf.resource(Topic.self, "alerts") { $0.name = "alerts" }
        tf.resource(Topic.self, "costs") { $0.name = "alerts-costs" }
      }
    ),
    .stack(
      "subnet-outside-vpc",
      "A subnet is outside of its VPC",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(Subnet.self, "a") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.1.0.0/24"
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(Subnet.self, "a") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
        }
      }
    ),
    .stack(
      "subnets-overlap",
      "Two subnets of a VPC overlap",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(Subnet.self, "a") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/20"
        }
        tf.resource(Subnet.self, "b") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.8.0/21"
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(Subnet.self, "a") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/20"
        }
        tf.resource(Subnet.self, "b") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.16.0/21"
        }
      }
    ),
    .stack(
      "range-too-large",
      "A VPC or subnet is larger or smaller than AWS allows",
      wrong: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/8" }
      },
      right: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      }
    ),
    .stack(
      "load-balancer-in-one-zone",
      "All subnets of a load balancer are in one zone",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "api"
          $0.subnets = [first.id, second.id]
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2b")
        }
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "api"
          $0.subnets = [first.id, second.id]
        }
      }
    ),
    .stack(
      "database-in-one-zone",
      "All subnets of a database are in one zone",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        tf.resource("aws_db_subnet_group", "this") {
          $0.name = "orders"
          $0.subnet_ids = [first.id, second.id]
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2b")
        }
        tf.resource("aws_db_subnet_group", "this") {
          $0.name = "orders"
          $0.subnet_ids = [first.id, second.id]
        }
      }
    ),
    .stack(
      "cache-in-one-zone",
      "All subnets of a Multi-AZ cache are in one zone",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let group = tf.resource("aws_elasticache_subnet_group", "this") {
          $0.name = "sessions"
          $0.subnet_ids = [first.id, second.id]
        }
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.subnet_group_name = group.name as Text
          $0.automatic_failover_enabled = true
          $0.multi_az_enabled = true
        }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let first = tf.resource(Subnet.self, "first") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2a")
        }
        let second = tf.resource(Subnet.self, "second") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.1.0/24"
          $0.availability_zone = AvailabilityZone("us-west-2b")
        }
        let group = tf.resource("aws_elasticache_subnet_group", "this") {
          $0.name = "sessions"
          $0.subnet_ids = [first.id, second.id]
        }
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.subnet_group_name = group.name as Text
          $0.automatic_failover_enabled = true
          $0.multi_az_enabled = true
        }
      }
    ),
    .stack(
      "record-outside-zone",
      "A DNS record is outside of its hosted zone",
      wrong: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        tf.resource("aws_route53_record", "api") {
          $0.zone_id = zone.attribute("zone_id", as: Text.self)
          $0.name = "api.conect.com"
          $0.type = "A"
          $0.ttl = 60
          $0.records = ["192.0.2.1"]
        }
      },
      right: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        tf.resource("aws_route53_record", "api") {
          $0.zone_id = zone.attribute("zone_id", as: Text.self)
          $0.name = "api.connect.com"
          $0.type = "A"
          $0.ttl = 60
          $0.records = ["192.0.2.1"]
        }
      }
    ),
    .stack(
      "record-without-answer",
      "A DNS record has neither values nor an alias",
      wrong: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        tf.resource("aws_route53_record", "api") {
          $0.zone_id = zone.attribute("zone_id", as: Text.self)
          $0.name = "api.connect.com"
          $0.type = "A"
          $0.ttl = 60
        }
      },
      right: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        tf.resource("aws_route53_record", "api") {
          $0.zone_id = zone.attribute("zone_id", as: Text.self)
          $0.name = "api.connect.com"
          $0.type = "A"
          $0.ttl = 60
          $0.records = ["192.0.2.1"]
        }
      }
    ),
  ]
}
