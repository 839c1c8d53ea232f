@testable import Fixtures
import Terraform

// Modules, and calls of modules.

func arguments(environment: Environment) {
  // expected-error@+1 {{missing argument for parameter 'cidrBlock' in call}}
  _ = Network(name: "network", zones: [:])
  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'CIDRBlock'}}
  _ = Network(name: "network", cidrBlock: "10.0.0.0/16", zones: [:])
  // expected-error@+1 {{extra argument 'flow' in call}}
  _ = Network(name: "network", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:], flow: Nullable<ARN<Key>>.default)
  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Text'}}
  _ = Alerts(name: environment.name, subscribers: [])
  // expected-error@+1 {{cannot convert value of type 'String' to expected element type 'Text'}}
  _ = Alerts(name: "alerts", subscribers: [environment.name])
  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'ValueSet<Text>'}}
  _ = Alerts(name: "alerts", subscribers: "oncall@example.com")
  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Number'}}
  _ = PostgreSQL.Alarm(threshold: "80")
}

func outputs(tf: Scope, network: Network) {
  let outputs = tf.module("network", network)
  // expected-error@+1 {{value of type 'Network.Outputs' has no member 'publicSubnetIDs'}}
  _ = outputs.publicSubnetIDs
  // expected-error@+1 {{cannot assign value of type 'VPCID'}}
  let _: SubnetID = outputs.vpcID  // expected-note {{('VPC' and 'Subnet') are expected to be equal}}
  // expected-error@+1 {{value of type 'Network' has no member 'vpcID'}}
  _ = network.vpcID
}

func calls(tf: Scope, network: Network, shared: Shared, names: List<Text>) {
  // expected-error@+1 {{type 'Network.Type' cannot conform to 'Module'}} expected-note@+1 {{only concrete types}}
  tf.module("network", Network.self)
  // expected-error@+1 {{requires that 'Shared' conform to 'Module'}}
  tf.module("shared", shared)
  // expected-error@+1 {{removing an element would renumber the others; use a Map, or list.asSet}}
  tf.modules("network", forEach: names) { _ in network }
}

struct Roots: Module {
  static let name = "roots"
  static let requirements = Requirements.modules

  static let interface = Interface(Self.init)

  func body(_ tf: Scope) -> NoOutputs {
    let vpc = tf.resource(VPC.self, "this") { _ in }
    // expected-error@+1 {{value of type 'Scope' has no member 'import'}}
    tf.import(vpc, id: "vpc-0abc")
    // expected-error@+1 {{value of type 'Scope' has no member 'provider'}}
    tf.provider("aws") { $0.region = "eu-west-1" }
    return NoOutputs()
  }
}

struct OtherOutputs: Module {
  static let name = "other-outputs"
  static let requirements = Requirements.modules
  let size: Number

  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.") }

  // expected-error@+1 {{cannot convert return expression of type 'Number' to return type 'Network.Outputs'}}
  func body(_ tf: Scope) -> Network.Outputs { size }
}

struct OtherDefault: Module {
  static let name = "other-default"
  static let requirements = Requirements.modules
  var size: Number = .default

  // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Number'}}
  static let interface = Interface(Self.init) { Field(\.size, "Size of the disk.", default: "20") }

  func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
}

struct OtherValidation: Module {
  static let name = "other-validation"
  static let requirements = Requirements.modules
  let size: Number

  // expected-error@+1 {{value of type 'Number' has no member 'hasPrefix'}}
  static let interface = Interface(Self.init) { Field(\.size, "Size.", Validation("Big.") { $0.hasPrefix("9") }) }

  func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
}

// expected-error@+1 {{does not conform to protocol 'Module'}} expected-note@+1 {{add stubs}}
struct NoRequirements: Module {
  static let name = "no-requirements"

  static let interface = Interface(Self.init)

  func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
}
