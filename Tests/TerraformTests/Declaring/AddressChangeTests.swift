import Terraform
import Testing

/// Blocks that change the state: `moved`, `removed` and `import`.
@Suite struct AddressChangeTests {
  @Test func moved() throws {
    let hcl = try hcl { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      tf.moved(from: "aws_vpc.main", to: vpc)
    }
    #expect(
      hcl.hasSuffix(
        """
        moved {
          from = aws_vpc.main
          to   = aws_vpc.this
        }

        """
      )
    )
  }

  /// The output of a module is a reference to the module.
  @Test func movedToAModule() throws {
    let hcl = try hcl { tf in
      let network = tf.module("network", Network(name: "a", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:]))
      tf.moved(from: "module.vpc", to: network)
      tf.moved(from: "module.log", into: network, module: "log", key: "flow")
    }
    #expect(
      hcl.hasSuffix(
        """
        moved {
          from = module.vpc
          to   = module.network
        }

        moved {
          from = module.log
          to   = module.network.module.log["flow"]
        }

        """
      )
    )
  }

  @Test func removed() throws {
    let hcl = try hcl { tf in
      tf.removed("aws_instance.bastion", destroy: true)
      tf.removed("aws_s3_bucket.logs", destroy: false)
    }
    #expect(
      hcl == """
        removed {
          from = aws_instance.bastion

          lifecycle {
            destroy = true
          }
        }

        removed {
          from = aws_s3_bucket.logs

          lifecycle {
            destroy = false
          }
        }

        """
    )
  }

  @Test func imported() throws {
    let hcl = try hcl { tf in
      let logs = tf.resource("aws_cloudwatch_log_group", "this") { $0.name = "/orders/api" }
      tf.import(logs, id: "/orders/api")
      tf.import("module.network.aws_vpc.this", id: "vpc-0abc")
    }
    #expect(
      hcl.hasSuffix(
        """
        import {
          to = aws_cloudwatch_log_group.this
          id = "/orders/api"
        }

        import {
          to = module.network.aws_vpc.this
          id = "vpc-0abc"
        }

        """
      )
    )
  }
}
