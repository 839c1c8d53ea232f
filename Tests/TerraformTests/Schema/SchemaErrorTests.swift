import Terraform
import Testing

/// Errors of blocks and arguments that the schema of the provider does not have.
@Suite struct SchemaErrorTests {
  @Test func unknownResource() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_vcp", "this") { _ in }
      tf.data("aws_route_table_association", "this") { _ in }
      tf.resource("random_pet", "this") { _ in }
    }
    #expect(
      errors == """
        \(line + 2): unknown-type
        \(line + 3): unknown-type
        \(line + 4): unknown-provider
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
        \(line + 2): unknown-argument
        \(line + 4): unknown-argument
        \(line + 5): unknown-argument
        \(line + 7): unknown-argument
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
        \(line + 2): missing-argument
        \(line + 3): missing-argument
        \(line + 7): missing-block
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
        \(line + 3): read-only
        \(line + 4): read-only
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
    #expect(errors == "\(line + 2): too-many-blocks")
  }

  @Test func blockOrArgument() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_instance", "this") { $0.metadata_options = Object { $0.http_tokens = "required" } }
      tf.resource(VPC.self, "this") { $0.block("tags") { $0.Name = "a" } }
    }
    #expect(
      errors == """
        \(line + 2): block-as-argument
        \(line + 3): argument-as-block
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
    #expect(
      errors == """
        \(line + 4): wrong-type
        \(line + 5): wrong-type
        \(line + 6): wrong-type
        \(line + 7): wrong-type
        \(line + 9): wrong-type
        \(line + 12): wrong-type
        \(line + 13): wrong-type
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
        \(line + 3): unknown-argument
        \(line + 3): missing-argument
        """
    )
  }

  @Test func ignoredChanges() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.lifecycle(ignoreChanges: ["tags[\"Release\"]", "cidr_blocks"]) }
    }
    #expect(errors == "\(line + 2): unknown-argument")
  }

  @Test func configurationsOfProviders() {
    let line = #line
    let errors = errors { tf in tf.provider("aws") { $0.regoin = "eu-west-1" } }
    #expect(errors == "\(line + 1): unknown-argument")
  }

  /// A `dynamic` block may be there any number of times, and raw HCL may be whatever is missing.
  @Test func unknownValuesAreAccepted() {
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
