@testable import Example
import Terraform
import Testing

/// What is told about blocks and arguments that the provider does not take.
@Suite struct SchemaErrorTests {
  private let file = "Tests/TerraformTests/Schema/SchemaErrorTests.swift"

  @Test func unknownResource() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_vcp", "this") { _ in }
      tf.data("aws_route_table_association", "this") { _ in }
      tf.resource("random_pet", "this") { _ in }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: there is no resource aws_vcp
          hashicorp/aws 5.100.0 does not have it.
          Did you mean aws_vpc?

        \(file):\(line + 3): error: there is no data source aws_route_table_association
          hashicorp/aws 5.100.0 has a resource of that name, and no data source.
          Declare it with `tf.resource`, or take another data source.

        \(file):\(line + 4): error: random_pet.this is of the provider random, which is not in the requirements of the stack first
          The first word of random_pet names the provider, and Terraform would take any version of it.
          Add a `ProviderRequirement("random", …)`, or correct the type.
        """
    )
  }

  @Test func unknownArgument() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.cidr_blok = "10.0.0.0/16" }
      tf.resource("aws_instance", "this") {
        $0.block("root_block_device") { $0.volume_sizes = 8 }
        $0.block("blocks_of_roots") { $0.volume_size = 8 }
      }
      tf.resource("terraform_data", "this") { $0.something = 1 }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_vpc.this has no argument cidr_blok
          hashicorp/aws 5.100.0 knows no argument of that name there.
          Did you mean cidr_block?

        \(file):\(line + 4): error: root_block_device of aws_instance.this has no argument volume_sizes
          hashicorp/aws 5.100.0 knows no argument of that name there.
          Did you mean volume_size?

        \(file):\(line + 5): error: aws_instance.this has no block blocks_of_roots
          hashicorp/aws 5.100.0 knows no block of that name there.
          See in the provider’s documentation what there is.

        \(file):\(line + 7): error: terraform_data.this has no argument something
          builtin/terraform 1.11 knows no argument of that name there.
          There is input, triggers_replace.
        """
    )
  }

  @Test func missing() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_route53_record", "this") { $0.name = nil as Text? }
      tf.resource("aws_lb_target_group_attachment", "this") {
        $0.target_group_arn = nil as Nullable<Text>
        $0.target_id = "i-1"
      }
      tf.resource("aws_lb_listener", "this") { $0.load_balancer_arn = "arn" }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_route53_record.this needs name, type, zone_id
          hashicorp/aws 5.100.0 requires them; a null does not count.
          Set them: `$0.name = …`.

        \(file):\(line + 3): error: aws_lb_target_group_attachment.this needs target_group_arn
          hashicorp/aws 5.100.0 requires it; a null does not count.
          Set it: `$0.target_group_arn = …`.

        \(file):\(line + 7): error: aws_lb_listener.this needs a block default_action
          hashicorp/aws 5.100.0 wants at least 1, and there are 0.
          Add `$0.block("default_action") { … }`.
        """
    )
  }

  @Test func readOnly() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") {
        $0.arn = "arn"
        $0.id = "vpc-1"
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_vpc.this sets arn, which is read-only
          hashicorp/aws 5.100.0 decides it, and nobody can set it.
          Remove it; others read it from the resource.

        \(file):\(line + 2): error: aws_vpc.this sets id, which is read-only
          hashicorp/aws 5.100.0 decides it, and nobody can set it.
          Remove it; others read it from the resource.
        """
    )
  }

  @Test func tooMany() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_instance", "this") {
        $0.block("metadata_options") { $0.http_tokens = "required" }
        $0.block("metadata_options") { $0.http_tokens = "optional" }
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_instance.this has too many blocks metadata_options
          hashicorp/aws 5.100.0 takes at most 1, and there are 2.
          Remove one.
        """
    )
  }

  @Test func blockOrArgument() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_instance", "this") { $0.metadata_options = Object { $0.http_tokens = "required" } }
      tf.resource(VPC.self, "this") { $0.block("tags") { $0.Name = "a" } }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: metadata_options in aws_instance.this is a block, and not an argument
          hashicorp/aws 5.100.0 wants it without “=”, and Terraform tells the two apart.
          Write `$0.block("metadata_options") { … }`, or `$0.blocks("metadata_options", forEach: …) { … }` for several.

        \(file):\(line + 3): error: tags in aws_vpc.this is an argument, and not a block
          hashicorp/aws 5.100.0 wants a value with “=”, and Terraform tells the two apart.
          Write `$0.tags = …`.
        """
    )
  }

  @Test func wrongType() {
    let line = #line
    let errors = errors { tf in
      let names = tf.local("names", ["a"] as List<Text>)
      tf.resource(VPC.self, "this") {
        $0.cidr_block = names
        $0.ipv4_netmask_length = "wide"
        $0.enable_dns_support = 1
        $0.tags = "a"
      }
      tf.resource("aws_lb", "this") { $0.subnets = "subnet-1" }
      tf.resource("aws_autoscaling_group", "this") {
        $0.min_size = "1"
        $0.max_size = true
        $0.vpc_zone_identifier = [["a"], ["b"]] as List<List<Text>>
      }
    }
    let why = "hashicorp/aws 5.100.0 declares it so, and Terraform cannot convert the one to the other."
    #expect(
      errors == """
        \(file):\(line + 3): error: cidr_block of aws_vpc.this wants a string, and gets a list
          \(why)
          Pass a string.

        \(file):\(line + 3): error: ipv4_netmask_length of aws_vpc.this wants a number, and gets the string “wide”
          \(why)
          Pass a number.

        \(file):\(line + 3): error: enable_dns_support of aws_vpc.this wants a bool, and gets a number
          \(why)
          Pass a bool.

        \(file):\(line + 3): error: tags of aws_vpc.this wants a map of strings, and gets the string “a”
          \(why)
          Pass a map of strings.

        \(file):\(line + 9): error: subnets of aws_lb.this wants a set of strings, and gets the string “subnet-1”
          \(why)
          Pass a set of strings.

        \(file):\(line + 10): error: max_size of aws_autoscaling_group.this wants a number, and gets a bool
          \(why)
          Pass a number.

        \(file):\(line + 10): error: vpc_zone_identifier of aws_autoscaling_group.this wants a string, and gets a list
          \(why)
          Pass a string.
        """
    )
  }

  @Test func fieldsOfObjects() {
    let line = #line
    let errors = errors { tf in
      tf.resource(SecurityGroup.self, "this") {
        $0.ingress = List([
          Object {
            $0.from_port = 443
            $0.to_prot = 443
          }
        ])
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: ingress of aws_security_group.this has no field to_prot
          hashicorp/aws 5.100.0 knows no field of that name there.
          Did you mean to_port?

        \(file):\(line + 2): error: ingress of aws_security_group.this needs cidr_blocks, description, ipv6_cidr_blocks, \
        prefix_list_ids, protocol, security_groups, self, to_port
          hashicorp/aws 5.100.0 requires them; a null does not count.
          Set them: `$0.cidr_blocks = …`.
        """
    )
  }

  @Test func ignoredChanges() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.lifecycle(ignoreChanges: ["tags[\"Release\"]", "cidr_blocks"]) }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_vpc.this has no argument cidr_blocks
          hashicorp/aws 5.100.0 knows no argument of that name there.
          Did you mean cidr_block?
        """
    )
  }

  @Test func configurationsOfProviders() {
    let line = #line
    let errors = errors { tf in tf.provider("aws") { $0.regoin = "eu-west-1" } }
    #expect(
      errors == """
        \(file):\(line + 1): error: provider.aws has no argument regoin
          hashicorp/aws 5.100.0 knows no argument of that name there.
          Did you mean region?
        """
    )
  }

  /// A `dynamic` block may be there any number of times, and raw HCL may be whatever is missing.
  @Test func whatIsNotKnownIsNoMistake() {
    let errors = errors { tf in
      let actions = tf.local("actions", ["forward"] as List<Text>)
      tf.resource("aws_lb_listener", "dynamic") {
        $0.load_balancer_arn = "arn"
        $0.blocks("default_action", forEach: actions) { action, each in action.type = each.value }
      }
      tf.resource("aws_lb_listener", "raw") {
        $0.raw(unchecked: "a test", "load_balancer_arn = \"arn\"")
      }
      tf.resource(SecurityGroup.self, "blocks") { $0.block("ingress") { $0.from_port = 443 } }
    }
    #expect(errors == "no errors")
  }
}
