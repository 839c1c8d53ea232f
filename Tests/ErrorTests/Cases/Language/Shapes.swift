import AWS

extension ErrorGroup {
  static let shapes: [ErrorCase] = [
    .stack(
      "property-without-field",
      "A property has no field in the interface",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let cidr: CIDRBlock
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.cidr, "Address range.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(cidr: "10.0.0.0/16", size: 3))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let cidr: CIDRBlock
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.cidr, "Address range.")
            Field(\.size, "Size of the network.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(cidr: "10.0.0.0/16", size: 3))
      }
    ),
    .stack(
      "empty-description",
      "A property has an empty description",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      }
    ),
    .stack(
      "two-fields-for-one-property",
      "A property has two fields in the interface",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
            Field(\.size, "How large it is.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      }
    ),
    .stack(
      "field-without-parameter",
      "A field of the interface is not an argument of the initializer",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number
          let zones: Number = 2

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
            Field(\.zones, "Number of zones.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number
          var zones: Number = 2

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
            Field(\.zones, "Number of zones.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3))
      }
    ),
    .stack(
      "changed-argument",
      "An initializer changes its argument",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let label: Text

          init(label: Text) { self.label = "vpc-\(label)" }

          static let interface = Interface(Self.init) {
            Field(\.label, "Name of the VPC.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(label: "api"))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let label: Text

          static let interface = Interface(Self.init) {
            Field(\.label, "Name of the VPC.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(label: "vpc-api"))
      }
    ),
  ]
}
