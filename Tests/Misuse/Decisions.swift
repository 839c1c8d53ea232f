@testable import Fixtures
import Terraform

// Swift decides when the blueprint runs, and a Terraform value is not known then.

func flags(flag: Flag, name: Text, replicas: Number, vpc: VPCID) {
  // expected-error@+1 {{cannot convert value of type 'Flag' to expected condition type 'Bool'}}
  if flag {}
  // expected-error@+1 {{cannot convert value of type 'Flag' to expected condition type 'Bool'}}
  let _: Text = flag ? "a" : "b"
  // expected-error@+1 {{Terraform compares when it runs, so the result is a Flag: (a == b).then(…, else: …)}}
  if name == "prod" {}
  // expected-error@+1 {{Terraform compares when it runs, so the result is a Flag: (a > b).then(…, else: …)}}
  guard replicas > 0 else { return }
  // expected-error@+1 {{binary operator '==' cannot be applied to operands of type 'Text' and 'VPCID'}}
  _ = name == vpc
}

func nullables(key: Nullable<Text>, other: Text, bucket: Text?) {
  // expected-error@+1 {{initializer for conditional binding must have Optional type, not 'Nullable<Text>'}}
  if let key {}
  // expected-error@+1 {{whether there is a value is known when Terraform runs: value.or(other)}}
  let _: Text = key ?? other
  // expected-error@+1 {{whether there is a value is known when Terraform runs: !value.isSet}}
  if key == nil {}
  // expected-error@+1 {{whether there is a value is known when Terraform runs: value.isSet}}
  if key != nil {}
  // expected-error@+1 {{cannot force unwrap value of non-optional type 'Nullable<Text>'}}
  _ = key!
  // expected-error@+1 {{cannot convert value of type 'Nullable<Text>' to specified type 'Text'}}
  let _: Text = key
  // expected-error@+1 {{cannot convert value of type 'Text?' to specified type 'Nullable<Text>'}}
  let _: Nullable<Text> = bucket
}

func collections(names: List<Text>) {
  // expected-error@+1 {{for-in loop requires 'List<Text>' to conform to 'Sequence'}}
  for _ in names {}
  // expected-error@+1 {{cannot convert value of type 'Number' to specified type 'Int'}}
  let _: Int = names.count
}
