@testable import Fixtures
import Terraform

// What has no place in a string, and strings that are Swift's where Terraform's are needed.

func swiftStrings(vpc: Resource<VPC>, network: Network.Outputs) {
  // expected-error@+1 {{this literal is a Swift String; declare a Terraform value: `let name: Text = …`}}
  let name = "vpc-\(vpc.id)"
  // expected-error@+1 {{this literal is a Swift String; declare a Terraform value: `let name: Text = …`}}
  print("The VPC is \(network.vpcID).", name)
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  _ = "vpc-\(vpc)"
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  _ = "network-\(network)"
}

func kinds(list: List<SubnetID>, map: Map<Text>, nullable: Nullable<Text>, secret: Secret, set: ValueSet<Text>) {
  // expected-error@+1 {{a list is not text; join it first: list.joined(by: ",")}}
  let _: Text = "subnets: \(list)"
  // expected-error@+1 {{a map is not text; use an element, or encode it: map.jsonEncoded}}
  let _: Text = "tags: \(map)"
  // expected-error@+1 {{a value that may be null is not text; replace null: value.or(…)}}
  let _: Text = "key: \(nullable)"
  // expected-error@+1 {{a secret must not become part of a string}}
  let _: Text = "password: \(secret)"
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  let _: Text = "logs: \(set)"
  // expected-error@+1 {{cannot convert value of type 'Secret' to specified type 'Text'}}
  let _: Text = secret
  // expected-error@+1 {{the JSON of a secret is a Secret}}
  let _: Text = secret.jsonEncoded
  // expected-error@+1 {{the JSON of secrets is a Secret}}
  let _: Text = ([secret] as List<Secret>).jsonEncoded
  // expected-error@+1 {{the JSON of a secret is a Secret}}
  let _: Text = Nullable(secret).jsonEncoded
  // expected-error@+1 {{requires that 'Secret' conform to 'TextValue'}}
  let _: Text = ([secret] as List<Secret>).joined(by: ",")
}

func wholes(storage: PostgreSQL.Storage, vpc: Resource<VPC>, network: Network.Outputs, bastion: SecurityGroupID?) {
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  let _: Text = "storage: \(storage)"
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  let _: Text = "vpc: \(vpc)"
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  let _: Text = "network: \(network)"
  // expected-error@+1 {{must be unwrapped}} expected-note@+1 {{coalesce}} expected-note@+1 {{force-unwrap}}
  let _: Text = "bastion: \(bastion)"
}

func operators(name: Text) {
  // expected-error@+1 {{join text in a literal: let name: Text = }}
  let _: Text = name + "-suffix"
  // expected-error@+1 {{value of type 'Text' has no member 'count'}}
  _ = name.count
}
