import AWS

extension ErrorGroup {
  static let arguments: [ErrorCase] = [
    .stack(
      "unknown-type",
      "A resource or data source does not exist",
      wrong: { tf in
        tf.resource("aws_vcp", "this") { $0.cidr_block = "10.0.0.0/16" }
      },
      right: { tf in
        tf.resource("aws_vpc", "this") { $0.cidr_block = "10.0.0.0/16" }
      }
    ),
    .stack(
      "unknown-provider",
      "A resource needs a provider that is not required",
      wrong: { tf in
        tf.resource("random_pet", "name") { $0.length = 2 }
      },
      right: { tf in
        tf.resource("terraform_data", "name") { $0.input = "api" }
      }
    ),
    .stack(
      "unknown-argument",
      "An argument or block does not exist",
      wrong: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_blok = "10.0.0.0/16" }
      },
      right: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      }
    ),
    .stack(
      "missing-argument",
      "A required argument is missing",
      wrong: { tf in
        tf.resource("aws_route53_record", "api") {
          $0.name = "api.connect.com"
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
      "missing-block",
      "A required block is missing",
      wrong: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "this") { $0.load_balancer_arn = balancer.arn as Text }
      },
      right: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "this") {
          $0.load_balancer_arn = balancer.arn as Text
          $0.block("default_action") { $0.type = "forward" }
        }
      }
    ),
    .stack(
      "too-few-blocks",
      "There are too few nested blocks of a type",
      wrong: { tf in
        tf.resource("aws_cloudwatch_event_endpoint", "this") {
          $0.name = "orders"
          $0.block("event_bus") { $0.event_bus_arn = "arn:aws:events:us-west-2:123456789012:event-bus/orders" }
          $0.block("routing_config") {
            $0.block("failover_config") {
              $0.block("primary") { $0.health_check = "arn:aws:route53:::healthcheck/orders" }
              $0.block("secondary") { $0.route = "us-east-1" }
            }
          }
        }
      },
      right: { tf in
        tf.resource("aws_cloudwatch_event_endpoint", "this") {
          $0.name = "orders"
          $0.block("event_bus") { $0.event_bus_arn = "arn:aws:events:us-west-2:123456789012:event-bus/orders" }
          $0.block("event_bus") { $0.event_bus_arn = "arn:aws:events:us-east-1:123456789012:event-bus/orders" }
          $0.block("routing_config") {
            $0.block("failover_config") {
              $0.block("primary") { $0.health_check = "arn:aws:route53:::healthcheck/orders" }
              $0.block("secondary") { $0.route = "us-east-1" }
            }
          }
        }
      }
    ),
    .stack(
      "too-many-blocks",
      "There are too many nested blocks of a type",
      wrong: { tf in
        tf.resource(Instance.self, "bastion") {
          $0.block("metadata_options") { $0.http_tokens = "required" }
          $0.block("metadata_options") { $0.http_endpoint = "enabled" }
        }
      },
      right: { tf in
        tf.resource(Instance.self, "bastion") {
          $0.block("metadata_options") {
            $0.http_tokens = "required"
            $0.http_endpoint = "enabled"
          }
        }
      }
    ),
    .stack(
      "read-only",
      "A read-only attribute is set",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.id = "vpc-0abc"
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
        }
        tf.import("aws_vpc.this", id: "vpc-0abc")
      }
    ),
    .stack(
      "block-as-argument",
      "A block is set like an argument",
      wrong: { tf in
        tf.resource(Instance.self, "bastion") {
          $0.metadata_options = Object { $0.http_tokens = "required" }
        }
      },
      right: { tf in
        tf.resource(Instance.self, "bastion") {
          $0.block("metadata_options") { $0.http_tokens = "required" }
        }
      }
    ),
    .stack(
      "argument-as-block",
      "An argument is set like a block",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.block("tags") { $0.Name = "api" }
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.tags = ["Name": "api"]
        }
      }
    ),
    .stack(
      "wrong-type",
      "An argument has a value of another type",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.enable_dns_support = 1
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.enable_dns_support = true
        }
      }
    ),
    .stack(
      "wrong-identifier",
      "An argument has the identifier of another type of resource",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(Instance.self, "bastion") { $0.subnet_id = vpc.id as Text }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let subnet = tf.resource(Subnet.self, "public") {
          $0.vpc_id = vpc.id
          $0.cidr_block = "10.0.0.0/24"
        }
        tf.resource(Instance.self, "bastion") { $0.subnet_id = subnet.id }
      }
    ),
  ]
}
