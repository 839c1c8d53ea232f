@testable import Fixtures
import Terraform

// Resources, and their arguments.

func arguments(
  instance: inout Arguments,
  tags: [String: String],
  names: [String],
  name: String?,
  flag: Flag,
  vpc: Resource<VPC>
) {
  // expected-error@+1 {{arguments can only be set}}
  let _: Text = instance.name
  // expected-error@+1 {{a Swift collection is not a Terraform value; convert it to a List or a Map}}
  instance.tags = tags
  // expected-error@+1 {{a Swift collection is not a Terraform value; convert it to a List or a Map}}
  instance.security_groups = names
  // expected-error@+1 {{cannot assign value of type 'String?' to type 'Text'}}
  instance.name = name
  // expected-error@+1 {{this is not a value; use a part of it, like each.key or vpc.id}}
  instance.vpc_id = vpc
  // expected-error@+1 {{this is not text; use a part of it, like each.key or vpc.id, or encode it}}
  instance.description = "in \(vpc)"
  // expected-error@+1 {{a nested block is written $0.block("name") { … }}}
  instance.timeouts { $0.create = "60m" }
  // expected-error@+1 {{cannot convert value of type 'Flag' to expected argument type 'Bool'}}
  instance.lifecycle(preventDestroy: flag)
  // expected-error@+1 {{argument type 'String' does not conform to expected type 'Dependency'}}
  instance.depends(on: "aws_vpc.this")
  // expected-error@+1 {{type 'ProviderAlias' has no member 'usEast2'}}
  instance.provider(.usEast2)
}

func repetition(tf: Scope, list: List<Text>, names: [String], flag: Flag, bucket: Nullable<Text>, isProd: Bool) {
  // expected-error@+1 {{removing an element would renumber the others; use a Map, or list.asSet}}
  tf.resources("aws_instance", "list", forEach: list) { instance, each in instance.name = each.key }
  // expected-error@+1 {{requires that '[String]' conform to 'ForEachCollection'}}
  tf.resources("aws_instance", "array", forEach: names) { instance, each in instance.name = each.key }
  // expected-error@+1 {{cannot convert value of type 'Flag' to expected argument type 'Number'}}
  tf.resources("aws_instance", "count", count: flag) { instance, index in instance.index = index }
  // expected-error@+1 {{cannot convert value of type 'Nullable<Text>' to expected argument type 'Flag'}}
  tf.resource("aws_instance", "nullable", when: bucket) { _ in }
  // expected-error@+1 {{cannot convert value of type 'Bool' to expected argument type 'Flag'}}
  tf.resource("aws_instance", "swift", when: isProd) { _ in }
  // expected-error@+1 {{expects 2 arguments, but 1 was used in closure body}}
  tf.resources("aws_instance", "index", count: 3) { $0.name = "x" }
}

func types(tf: StackScope, vpc: Resource<VPC>, text: Text) {
  // expected-error@+1 {{conform to 'ResourceType'}}
  tf.resource(VPCID.self, "this") { _ in }
  // expected-error@+1 {{missing argument for parameter #2 in call}}
  tf.resource("aws_vpc") { _ in }
  // expected-error@+1 {{argument type 'String' does not conform to expected type 'Dependency'}}
  tf.moved(from: "aws_vpc.main", to: "aws_vpc.this")
  // expected-error@+1 {{cannot convert value of type 'Text' to expected argument type 'String'}}
  tf.comment(text)
}

func unchecked(tf: Scope, instance: inout Arguments) {
  // expected-error@+1 {{only Terraform checks raw HCL; state why that is acceptable: tf.raw(unchecked: "…", …)}}
  tf.raw("moved {}")
  // expected-error@+1 {{only Terraform checks raw HCL; state why that is acceptable: $0.raw(unchecked: "…", …)}}
  instance.raw("ami = \"ami-1\"")
  // expected-error@+1 {{pass a schema to check the blocks of the provider, or state why not: unchecked: "…"}}
  _ = ProviderRequirement("random", source: "hashicorp/random", version: "3.7.2")
}

func cycle(tf: Scope) {
  // Two resources that each need the other first cannot be written: there is no handle before its declaration.
  // expected-error@+2 {{circular reference}}
  // expected-note@+1 {{through reference here}}
  let first = tf.resource("x_thing", "first") { $0.other = second.id as Text }
  // expected-note@+1 2 {{through reference here}}
  let second = tf.resource("x_thing", "second") { $0.other = first.id as Text }
}
