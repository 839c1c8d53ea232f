import AWS

extension ErrorGroup {
  static let declaring: [ErrorCase] = [
    .stack(
      "declared-twice",
      "Two declarations have the same address",
      wrong: { tf in
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(VPC.self, "this") { $0.cidr_block = "10.1.0.0/16" }
      },
      right: { tf in
        tf.resource(VPC.self, "services") { $0.cidr_block = "10.0.0.0/16" }
        tf.resource(VPC.self, "databases") { $0.cidr_block = "10.1.0.0/16" }
      }
    ),
    .stack(
      "argument-twice",
      "An argument is set twice",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.cidr_block = "10.1.0.0/16"
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
        }
      }
    ),
    .stack(
      "meta-argument",
      "A meta-argument is set like an argument of the provider",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.block("lifecycle") { $0.prevent_destroy = true }
        }
      },
      right: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.lifecycle(preventDestroy: true)
        }
      }
    ),
    .stack(
      "no-lifecycle-here",
      "A lifecycle is set in a nested block",
      wrong: { tf in
        tf.resource(SecurityGroup.self, "this") {
          $0.name = "api"
          $0.block("timeouts") {
            $0.delete = "5m"
            $0.lifecycle(createBeforeDestroy: true)
          }
        }
      },
      right: { tf in
        tf.resource(SecurityGroup.self, "this") {
          $0.name = "api"
          $0.block("timeouts") { $0.delete = "5m" }
          $0.lifecycle(createBeforeDestroy: true)
        }
      }
    ),
    .stack(
      "bad-name",
      "A name is not valid in Terraform",
      wrong: { tf in
        tf.resource(VPC.self, "my vpc") { $0.cidr_block = "10.0.0.0/16" }
      },
      right: { tf in
        tf.resource(VPC.self, "my_vpc") { $0.cidr_block = "10.0.0.0/16" }
      }
    ),
    .stack(
      "provider-configured-twice",
      "A provider is configured twice",
      wrong: { tf in
        tf.provider("aws") { $0.region = Region.usWest2 }
        tf.provider("aws") { $0.region = Region.usEast1 }
      },
      right: { tf in
        tf.provider("aws") { $0.region = Region.usWest2 }
        tf.provider(.usEast1) { $0.region = Region.usEast1 }
      }
    ),
    .stack(
      "provider-not-configured",
      "An alias of a provider is used but not configured",
      wrong: { tf in
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.provider(.usEast1)
        }
      },
      right: { tf in
        tf.provider(.usEast1) { $0.region = Region.usEast1 }
        tf.resource(VPC.self, "this") {
          $0.cidr_block = "10.0.0.0/16"
          $0.provider(.usEast1)
        }
      }
    ),
    .stack(
      "not-an-address",
      "The address of a moved, imported or removed resource is not valid",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.moved(from: "aws_vpc main", to: vpc)
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        tf.moved(from: "aws_vpc.main", to: vpc)
      }
    ),
    .stacks(
      "not-a-dependency",
      "A resource waits for something that is no resource and no module call",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"
          let shared: SharedVPC.Outputs

          func body(_ tf: StackScope) -> NoOutputs {
            tf.resource(SecurityGroup.self, "web") {
              $0.vpc_id = shared.vpcID
              $0.depends(on: shared)
            }
            return NoOutputs()
          }
        }

        deploy.stack(Web(shared: deploy.stack(SharedVPC())))
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"
          let shared: SharedVPC.Outputs

          func body(_ tf: StackScope) -> NoOutputs {
            tf.resource(SecurityGroup.self, "web") { $0.vpc_id = shared.vpcID }
            return NoOutputs()
          }
        }

        deploy.stack(Web(shared: deploy.stack(SharedVPC())))
      }
    ),
    .stack(
      "not-a-trigger",
      "A value that is no attribute of a resource replaces a resource",
      wrong: { tf in
        let version = tf.local("version", "16" as Text)
        tf.resource("terraform_data", "this") { $0.lifecycle(replaceTriggeredBy: [version]) }
      },
      right: { tf in
        let version = tf.local("version", "16" as Text)
        let trigger = tf.resource("terraform_data", "version") { $0.input = version }
        tf.resource("terraform_data", "this") { $0.lifecycle(replaceTriggeredBy: [trigger]) }
      }
    ),
  ]
}
