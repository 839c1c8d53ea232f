@testable import Fixtures
import Terraform

// Shapes that do not describe themselves.

struct SwiftProperty: Shape {
  let size: Int

  // expected-error@+1 2 {{requires that 'Int' conform to 'ShapeMember'}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.") }
}

struct OtherInitializer: Shape {
  let name: Text

  init(name: String) { self.name = Text(name) }

  // expected-error@+1 {{requires that 'String' conform to 'ShapeMember'}}
  static let interface = Interface(Self.init) { Field(\.name, "Name of the disk.") }
}

struct NoLines: Shape {
  let size: Number

  // expected-error@+1 {{every property needs a Field: Interface(Self.init) { Field(}}
  static let interface = Interface(Self.init)
}

struct NoHelp: Shape {
  let size: Number

  // expected-error@+1 {{missing argument for parameter #2 in call}}
  static let interface = Interface(Self.init) { Field(\.size) }
}

struct UnknownProperty: Shape {
  let size: Number

  // expected-error@+1 {{value of type 'UnknownProperty' has no member 'sizes'}}
  static let interface = Interface(Self.init) { Field(\.sizes, "Size of the disk.") }
}

// expected-error@+1 {{does not conform to protocol 'Shape'}} expected-note@+1 {{add stubs}}
struct NoInterface: Shape {
  let size: Number
}

struct DefaultOfOutput: Shape {
  let size: Number

  // expected-error@+1 {{inputs and fields of objects have a default, inputs have validations, outputs have neither}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.", default: 20) }
}

struct ValidatedOutput: Shape {
  let size: Number

  // expected-error@+1 {{inputs and fields of objects have a default, inputs have validations, outputs have neither}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.", Validation("Small.") { $0 < 9 }) }
}

struct ValidatedField: ObjectValue {
  let size: Number

  // expected-error@+1 {{inputs and fields of objects have a default, inputs have validations, outputs have neither}}
  static let interface = Interface(Self.init) { Field(\.size, "Size.", default: 2, Validation("Small.") { $0 < 9 }) }
}

struct DefaultOfOtherType: ObjectValue {
  let size: Number

  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Number'}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.", default: "20") }
}

struct ConditionalLine: Shape {
  let size: Number

  static let interface = Interface(Self.init) {
    // expected-error@+1 {{closure containing control flow statement cannot be used with result builder 'FieldBuilder'}}
    if true { Field(\.size, "Size of the disk.") }
  }
}

// expected-note@+1 {{found this candidate}}
struct TwoInitializers: Shape {
  let size: Number
  let isLarge: Flag

  // expected-error@+1 {{ambiguous use of 'init'}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.") }
}

extension TwoInitializers {
  // expected-note@+1 {{found this candidate}}
  init(size: Number) {
    self.size = size
    isLarge = size > 100
  }
}
