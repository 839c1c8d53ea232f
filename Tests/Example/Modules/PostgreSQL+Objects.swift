import Terraform

extension PostgreSQL {
  struct Storage: ObjectValue {
    let initial: Number
    var most: Number = .default
    var type: Text = .default
    var iops: Nullable<Number> = .default

    static let interface = Interface(Self.init) {
      Field(\.initial, "GiB to start with.")
      Field(\.most, "GiB that storage grows to by itself.", default: 100)
      Field(\.type, "Type of the storage.", default: "gp3")
      Field(\.iops, "Operations per second; what the type gives if not stated.")
    }
  }

  struct Backup: ObjectValue {
    var retention: Number = .default
    var window: Text = .default

    static let interface = Interface(Self.init) {
      Field(\.retention, "Days that backups are kept.", default: 7)
      Field(\.window, "When backups are made, in UTC.", default: "02:00-03:00")
    }
  }

  struct Parameter: ObjectValue {
    let value: Text
    var appliesAtReboot: Flag = .default

    static let interface = Interface(Self.init) {
      Field(\.value, "The value.")
      Field(\.appliesAtReboot, "Whether the parameter is static.", default: false)
    }
  }

  struct Alarm: ObjectValue {
    let threshold: Number
    var comparison: Text = .default
    var periods: Periods = .default

    static let interface = Interface(Self.init) {
      Field(\.threshold, "Value that sets the alarm off.")
      Field(\.comparison, "How the metric is compared.", default: "GreaterThanThreshold")
      Field(\.periods, "What is looked at.", default: Periods())
    }

    struct Periods: ObjectValue {
      var seconds: Number = .default
      var count: Number = .default

      static let interface = Interface(Self.init) {
        Field(\.seconds, "Length of a period.", default: 300)
        Field(\.count, "How many periods have to be bad.", default: 3)
      }
    }
  }
}
