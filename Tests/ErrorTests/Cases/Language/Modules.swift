import AWS

extension ErrorGroup {
  static let modules: [ErrorCase] = [
    .stack(
      "missing-input",
      "A call leaves out an input without a default",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let cidr: CIDRBlock
          static let interface = Interface(Self.init) {
            Field(\.cidr, "Address range.")
          }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
            return NoOutputs()
          }
        }

        tf.module("network", Network(cidr: .default))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let cidr: CIDRBlock
          static let interface = Interface(Self.init) {
            Field(\.cidr, "Address range.")
          }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
            return NoOutputs()
          }
        }

        tf.module("network", Network(cidr: "10.0.0.0/16"))
      }
    ),
    .stack(
      "invalid-input",
      "An argument breaks a validation of the variable",
      wrong: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let retention: Number
          static let interface = Interface(Self.init) {
            Field(\.retention, "Days.", Validation("From 1 to 14 days.") { $0 >= 1 && $0 <= 14 })
          }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") { $0.message_retention_seconds = retention * 86400 }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(retention: 30))
      },
      right: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let retention: Number
          static let interface = Interface(Self.init) {
            Field(\.retention, "Days.", Validation("From 1 to 14 days.") { $0 >= 1 && $0 <= 14 })
          }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") { $0.message_retention_seconds = retention * 86400 }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(retention: 14))
      }
    ),
    .stack(
      "module-calls-itself",
      "A module calls itself",
      wrong: { tf in
        struct Alerts: Module {
          static let name = "alerts"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            tf.module("more", Alerts())
            return NoOutputs()
          }
        }

        tf.module("alerts", Alerts())
      },
      right: { tf in
        struct Topic: Module {
          static let name = "topic"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        struct Alerts: Module {
          static let name = "alerts"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            tf.module("more", Topic())
            return NoOutputs()
          }
        }

        tf.module("alerts", Alerts())
      }
    ),
    .stack(
      "two-modules-one-name",
      "Two modules have the same name",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        struct Addresses: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        tf.module("network", Network())
        tf.module("addresses", Addresses())
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        struct Addresses: Module {
          static let name = "addresses"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        tf.module("network", Network())
        tf.module("addresses", Addresses())
      }
    ),
    .stack(
      "bad-name-of-module",
      "The name of a module cannot be the name of a folder",
      wrong: { tf in
        struct Network: Module {
          static let name = "aws/network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        tf.module("network", Network())
      },
      right: { tf in
        struct Network: Module {
          static let name = "aws-network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs {
            return NoOutputs()
          }
        }

        tf.module("network", Network())
      }
    ),
    .stack(
      "optional-output",
      "An output of a module is optional",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          struct Outputs: Shape {
            let vpcID: VPCID?

            static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
          }

          func body(_ tf: Scope) -> Outputs {
            Outputs(vpcID: nil)
          }
        }

        tf.module("network", Network())
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          struct Outputs: Shape {
            let vpcID: Nullable<VPCID>

            static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
          }

          func body(_ tf: Scope) -> Outputs {
            Outputs(vpcID: nil)
          }
        }

        tf.module("network", Network())
      }
    ),
    .stack(
      "output-without-value",
      "An output has no value",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          struct Outputs: Shape {
            let vpcID: VPCID

            static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
          }

          func body(_ tf: Scope) -> Outputs {
            Outputs(vpcID: .default)
          }
        }

        tf.module("network", Network())
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          static let interface = Interface(Self.init)

          struct Outputs: Shape {
            let vpcID: VPCID

            static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
          }

          func body(_ tf: Scope) -> Outputs {
            let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
            return Outputs(vpcID: vpc.id)
          }
        }

        tf.module("network", Network())
      }
    ),
  ]
}
