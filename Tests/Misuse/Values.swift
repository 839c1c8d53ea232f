@testable import Fixtures
import Terraform

// A value of one kind where another one is needed.

func identifiers(subnet: Resource<Subnet>, groups: List<SecurityGroupID>, text: Text) {
  // expected-error@+1 {{a resource has only the identifiers that its type declares}}
  let _: SecurityGroupID = subnet.id
  // expected-error@+1 {{a resource has only the identifiers that its type declares}}
  let _: SecurityGroupID = subnet.vpc_id
  // expected-error@+1 {{cannot convert value of type 'String' to specified type 'SecurityGroupID'}}
  let _: SecurityGroupID = "sg-0abc"
  // expected-error@+1 {{an identifier comes from a resource, an input or an output, not from text}}
  _ = SecurityGroupID("sg-0abc")
  // expected-error@+1 {{an identifier comes from a resource, an input or an output, not from text}}
  _ = SecurityGroupID(text)
  // expected-error@+1 {{cannot assign value of type 'List<SecurityGroupID>'}}
  let _: List<SubnetID> = groups  // expected-note {{('SecurityGroup' and 'Subnet') are expected to be equal}}
  // expected-error@+1 {{to expected element type 'SubnetID'}}
  let _: List<SubnetID> = [subnet.id, groups[0]]  // expected-note {{are expected to be equal}}
  // expected-error@+1 {{cannot convert value of type 'List<SecurityGroupID>'}}
  let _: SecurityGroupID = groups
}

func choices(subnet: Resource<Subnet>, text: Text) {
  // expected-error@+1 {{cannot convert value of type 'String' to specified type 'InstanceClass'}}
  let _: InstanceClass = "db.t4g.medium"
  // expected-error@+1 {{type 'InstanceClass' has no member 'db_t4g_medium'}}
  let _: InstanceClass = .db_t4g_medium
  // expected-error@+1 {{cannot convert value of type 'Text' to specified type 'CIDRBlock'}}
  let _: CIDRBlock = text
  // expected-error@+1 {{state the type of the attribute: resource.attribute("name", as: Kind.self)}}
  let _: CIDRBlock = subnet.cidr_block
  // expected-error@+1 {{cannot convert value of type 'String' to specified type 'Secret'}}
  let _: Secret = "hunter2"
}

func swift(name: String, count: Int, isProtected: Bool, names: [String], tags: [String: String], zones: Set<String>) {
  // expected-error@+1 {{cannot convert value of type 'String' to specified type 'Text'}}
  let _: Text = name
  // expected-error@+1 {{cannot convert value of type 'Int' to specified type 'Number'}}
  let _: Number = count
  // expected-error@+1 {{cannot convert value of type 'Bool' to specified type 'Flag'}}
  let _: Flag = isProtected
  // expected-error@+1 {{cannot convert value of type '[String]' to specified type 'List<Text>'}}
  let _: List<Text> = names
  // expected-error@+1 {{a Swift String is not a Terraform value; convert it: List(names.map { Text($0) })}}
  let _: List<Text> = List(names)
  // expected-error@+1 {{a Swift Set has no order, so the file would differ in each run; sort it first}}
  let _: List<Text> = List(zones)
  // expected-error@+1 {{cannot convert value of type '[String : String]' to specified type 'Map<Text>'}}
  let _: Map<Text> = tags
  // expected-error@+1 {{a Swift dictionary has no order}}
  let _: Map<Text> = Map(tags)
}

// expected-error@+1 2 {{type 'Size' does not conform to protocol}} expected-note@+1 {{add stubs for conformance}}
struct Size: TextValue {
  static let small = Size("small")
}
