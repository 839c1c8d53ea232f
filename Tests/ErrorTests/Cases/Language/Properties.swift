import AWS

extension ErrorGroup {
  static let properties: [ErrorCase] = [
    .stack(
      "optional-input",
      "An input of a module is a Swift optional",
      wrong: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let key: Text?

          static let interface = Interface(Self.init) { Field(\.key, "Key that encrypts the messages.") }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") { if let key { $0.kms_master_key_id = key } }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(key: nil))
      },
      right: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let key: Nullable<Text>

          static let interface = Interface(Self.init) { Field(\.key, "Key that encrypts the messages.") }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") { $0.kms_master_key_id = key }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(key: nil))
      }
    ),
    .stack(
      "property-of-swift",
      "A property of a module is no input",
      wrong: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let title: Text
          var isFIFO = false

          init(title: Text) { self.title = title }

          static let interface = Interface(Self.init) { Field(\.title, "Name.") }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") {
              $0.name = title
              $0.fifo_queue = isFIFO
            }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(title: "jobs"))
      },
      right: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements.awsModule
          let title: Text
          var isFIFO: Flag = .default

          static let interface = Interface(Self.init) {
            Field(\.title, "Name.")
            Field(\.isFIFO, "Whether messages keep their order.", default: false)
          }

          func body(_ tf: Scope) -> NoOutputs {
            tf.resource("aws_sqs_queue", "this") {
              $0.name = title
              $0.fifo_queue = isFIFO
            }
            return NoOutputs()
          }
        }

        tf.module("jobs", Queue(title: "jobs", isFIFO: true))
      }
    ),
    .stack(
      "default-of-a-nullable",
      "A field of an object may be null and has a default",
      wrong: { tf in
        struct Limits: ObjectValue {
          let burst: Nullable<Number>

          static let interface = Interface(Self.init) {
            Field(\.burst, "Requests at once, or null for any number.", default: Nullable(100 as Number))
          }
        }

        _ = tf.local("limits", Limits(burst: nil))
      },
      right: { tf in
        struct Limits: ObjectValue {
          let burst: Nullable<Number>

          static let interface = Interface(Self.init) { Field(\.burst, "Requests at once, or null for any number.") }
        }

        _ = tf.local("limits", Limits(burst: nil))
      }
    ),
    .stack(
      "recursive-object",
      "An object contains itself",
      wrong: { tf in
        struct Folder: ObjectValue {
          let name: Text
          let folders: List<Folder>

          static let interface = Interface(Self.init) {
            Field(\.name, "Name.")
            Field(\.folders, "Folders in it.")
          }
        }

        _ = tf.local("folders", Folder(name: "a", folders: []))
      },
      right: { tf in
        struct Folder: ObjectValue {
          let name: Text
          let files: List<Text>

          static let interface = Interface(Self.init) {
            Field(\.name, "Name.")
            Field(\.files, "Files in it.")
          }
        }

        _ = tf.local("folders", Folder(name: "a", files: []))
      }
    ),
  ]
}
