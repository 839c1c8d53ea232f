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
      Field(\.iops, "Operations per second; the type decides if they are not set.")
    }
  }

  struct Alarm: ObjectValue {
    let threshold: Number
    var periods: Periods = .default

    static let interface = Interface(Self.init) {
      Field(\.threshold, "Value that sets the alarm off.")
      Field(\.periods, "Periods that are compared.", default: Periods())
    }

    struct Periods: ObjectValue {
      var seconds: Number = .default
      var count: Number = .default

      static let interface = Interface(Self.init) {
        Field(\.seconds, "Length of a period.", default: 300)
        Field(\.count, "Number of periods.", default: 3)
      }
    }
  }
}
