import AWS

extension ErrorGroup {
  static let inputNames: [ErrorCase] = [
    .stack(
      "bad-name-of-input",
      "The name of an input or output is not valid in Terraform",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let label: Text

          static let interface = Interface(Self.init) {
            Field(\.label, "Name of the network.", name: "the label")
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
            Field(\.label, "Name of the network.", name: "network_label")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(label: "api"))
      }
    ),
    .stack(
      "reserved-name",
      "An input has a name that Terraform reserves",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let source: Text

          static let interface = Interface(Self.init) {
            Field(\.source, "Where the traffic comes from.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(source: "office"))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let source: Text

          static let interface = Interface(Self.init) {
            Field(\.source, "Where the traffic comes from.", name: "source_name")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(source: "office"))
      }
    ),
    .stack(
      "two-properties-one-name",
      "Two properties have the same name",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number
          let width: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
            Field(\.width, "Width.", name: "size")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3, width: 2))
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          let size: Number
          let width: Number

          static let interface = Interface(Self.init) {
            Field(\.size, "Size of the network.")
            Field(\.width, "Width.")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network(size: 3, width: 2))
      }
    ),
    .stack(
      "default-not-constant",
      "A default is not a constant",
      wrong: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          var label: Text = .default

          static let interface = Interface(Self.init) {
            Field(\.label, "Name.", default: ("API" as Text).lowercased)
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network())
      },
      right: { tf in
        struct Network: Module {
          static let name = "network"
          static let requirements = Requirements.awsModule
          var label: Text = .default

          static let interface = Interface(Self.init) {
            Field(\.label, "Name.", default: "api")
          }

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("network", Network())
      }
    ),
  ]
}
