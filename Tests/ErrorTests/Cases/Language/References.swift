import AWS

extension ErrorGroup {
  static let references: [ErrorCase] = [
    .stacks(
      "foreign-reference",
      "A resource of another stack or module is referenced",
      wrong: { _, deploy in
        final class Network: @unchecked Sendable { var vpc: Resource<VPC>? }
        let network = Network()

        struct Shared: Stack {
          static let name = "shared"
          static let folder = "shared"
          static let stateKey = "shared.tfstate"
          let network: Network

          func body(_ tf: StackScope) -> NoOutputs {
            network.vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
            return NoOutputs()
          }
        }

        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"
          let network: Network

          func body(_ tf: StackScope) -> NoOutputs {
            tf.resource(SecurityGroup.self, "web") { $0.vpc_id = network.vpc?.id }
            return NoOutputs()
          }
        }

        deploy.stack(Shared(network: network))
        deploy.stack(Web(network: network))
      },
      right: { _, deploy in
        struct Shared: Stack {
          static let name = "shared"
          static let folder = "shared"
          static let stateKey = "shared.tfstate"

          struct Outputs: Shape {
            let vpcID: VPCID

            static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
            return Outputs(vpcID: vpc.id)
          }
        }

        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"
          let vpcID: VPCID

          func body(_ tf: StackScope) -> NoOutputs {
            tf.resource(SecurityGroup.self, "web") { $0.vpc_id = vpcID }
            return NoOutputs()
          }
        }

        let shared = deploy.stack(Shared())
        deploy.stack(Web(vpcID: shared.vpcID))
      }
    ),
    .stack(
      "outside-its-scope",
      "An element of a loop is used outside of the loop",
      wrong: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let ranges: Map<CIDRBlock> = ["us-west-2a": "10.0.0.0/20", "us-west-2b": "10.0.16.0/20"]
        var zone: Text?
        tf.resources(Subnet.self, "private", forEach: ranges) { subnet, each in
          zone = each.key
          subnet.vpc_id = vpc.id
          subnet.cidr_block = each.value
        }
        tf.resource(Instance.self, "bastion") { $0.availability_zone = zone }
      },
      right: { tf in
        let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
        let ranges: Map<CIDRBlock> = ["us-west-2a": "10.0.0.0/20", "us-west-2b": "10.0.16.0/20"]
        let subnets = tf.resources(Subnet.self, "private", forEach: ranges) { subnet, each in
          subnet.vpc_id = vpc.id
          subnet.cidr_block = each.value
        }
        tf.resource(Instance.self, "bastion") { $0.subnet_id = subnets["us-west-2a"].id }
      }
    ),
    .stack(
      "omitted-in-expression",
      "A part of an expression has no value",
      wrong: { tf in
        let suffix = Text.default
        tf.resource(SecurityGroup.self, "this") { $0.name = "api-\(suffix)" }
      },
      right: { tf in
        let suffix: Text? = nil
        tf.resource(SecurityGroup.self, "this") { $0.name = suffix.map { "api-\($0)" } ?? "api" }
      }
    ),
    .stack(
      "missing-field",
      "A field without a default is left out",
      wrong: { tf in
        struct Range: ObjectValue {
          let first: Number
          let last: Number

          static let interface = Interface(Self.init) {
            Field(\.first, "First port.")
            Field(\.last, "Last port.")
          }
        }

        tf.resource("terraform_data", "ports") { $0.input = Range(first: 80, last: .default) }
      },
      right: { tf in
        struct Range: ObjectValue {
          let first: Number
          let last: Number

          static let interface = Interface(Self.init) {
            Field(\.first, "First port.")
            Field(\.last, "Last port.")
          }
        }

        tf.resource("terraform_data", "ports") { $0.input = Range(first: 80, last: 443) }
      }
    ),
    .stack(
      "nul",
      "A text contains a NUL",
      wrong: { tf in
        tf.resource(VPC.self, "this") { $0.tags = ["Name": "api\0"] }
      },
      right: { tf in
        tf.resource(VPC.self, "this") { $0.tags = ["Name": "api"] }
      }
    ),
    .stack(
      "nested-too-deeply",
      "An expression has too many levels",
      wrong: { tf in
        var name: Text = tf.local("name", "api")
        for _ in 1...1_000 { name = name.lowercased }
        tf.resource("terraform_data", "this") { $0.input = name }
      },
      right: { tf in
        let name: Text = tf.local("name", "api")
        tf.resource("terraform_data", "this") { $0.input = name.lowercased }
      }
    ),
    .stack(
      "not-finite",
      "A number is infinite",
      wrong: { tf in
        tf.resource("terraform_data", "limit") { $0.input = Double.infinity }
      },
      right: { tf in
        tf.resource("terraform_data", "limit") { $0.input = 1_000_000 }
      }
    ),
    .stack(
      "key-twice",
      "An object has a key twice",
      wrong: { tf in
        tf.resource(VPC.self, "this") { $0.tags = ["Name": "api", "Team": "platform", "Name": "web"] }
      },
      right: { tf in
        tf.resource(VPC.self, "this") { $0.tags = ["Name": "api", "Team": "platform"] }
      }
    ),
    .stack(
      "block-in-object",
      "A nested block is in an object",
      wrong: { tf in
        tf.resource(SSMParameter.self, "scaling") {
          $0.name = "scaling"
          $0.type = "String"
          $0.value = .json(Object { $0.block("tasks") { $0.least = 2 } })
        }
      },
      right: { tf in
        tf.resource(SSMParameter.self, "scaling") {
          $0.name = "scaling"
          $0.type = "String"
          $0.value = .json(Object { $0.tasks = Object { $0.least = 2 } })
        }
      }
    ),
  ]
}
