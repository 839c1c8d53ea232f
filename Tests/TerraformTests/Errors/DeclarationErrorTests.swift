import Terraform
import Testing

/// Errors in the declarations of one module or stack.
@Suite struct DeclarationErrorTests {
  @Test func addressTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_vpc", "this") { _ in }
      tf.resource(VPC.self, "this") { _ in }
    }
    #expect(errors == "\(line + 3): declared-twice")
  }

  @Test func localTwice() {
    let line = #line
    let errors = errors { tf in
      _ = tf.local("name", "a" as Text)
      _ = tf.local("name", "b" as Text)
    }
    #expect(errors == "\(line + 3): declared-twice")
  }

  @Test func argumentTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") {
        $0.cidr_block = "10.0.0.0/16"
        $0.cidr_block = "10.1.0.0/16"
      }
    }
    #expect(errors == "\(line + 3): argument-twice")
  }

  @Test func metaArgument() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.count = 2 }
    }
    #expect(errors == "\(line + 2): meta-argument")
  }

  @Test func metaBlock() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.block("lifecycle") { $0.prevent_destroy = true } }
    }
    #expect(errors == "\(line + 2): meta-argument")
  }

  @Test func lifecycleInBlock() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_security_group", "this") { $0.block("timeouts") { $0.lifecycle(preventDestroy: true) } }
    }
    #expect(errors == "\(line + 2): no-lifecycle-here")
  }

  @Test func lifecycleInCall() {
    let line = #line
    let errors = errors { tf in
      tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) {
        $0.lifecycle(preventDestroy: true)
      }
    }
    #expect(errors == "\(line + 2): no-lifecycle-here")
  }

  @Test func badName() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "my vpc") { _ in }
    }
    #expect(errors == "\(line + 2): bad-name")
  }

  @Test func nul() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.cidr_block = "a\0b" }
    }
    #expect(errors == "\(line + 2): nul")
  }

  @Test func infinity() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.ipv4_netmask_length = Double.infinity }
    }
    #expect(errors == "\(line + 2): not-finite")
  }

  @Test func keyTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.tags = ["Name": "a", "Name": "b"] }
    }
    #expect(errors == "\(line + 2): key-twice")
  }

  @Test func blockInObject() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_kms_key", "this") {
        $0.policy = .json(Object { $0.block("Statement") { $0.Effect = "Allow" } })
      }
    }
    #expect(errors == "\(line + 3): block-in-object")
  }

  @Test func badAddresses() {
    let line = #line
    let errors = errors { tf in
      let vpc = tf.resource(VPC.self, "this") { _ in }
      tf.moved(from: "aws vpc", to: vpc)
      tf.import("module.network.", id: "vpc-0abc")
      tf.removed("aws_vpc.this[", destroy: false)
      tf.moved(from: "module.vpc", into: vpc, module: "the vpc")
    }
    #expect(
      errors == """
        \(line + 3): not-an-address
        \(line + 4): not-an-address
        \(line + 5): not-an-address
        \(line + 6): not-an-address
        \(line + 6): not-an-address
        """
    )
  }

  @Test func aliasNotConfigured() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.provider(.usEast1) }
    }
    #expect(errors == "\(line + 2): provider-not-configured")
  }

  @Test func providerTwice() {
    let line = #line
    let errors = errors { tf in
      tf.provider("aws") { $0.region = "eu-west-1" }
      tf.provider("aws") { $0.region = "us-east-1" }
    }
    #expect(errors == "\(line + 3): provider-configured-twice")
  }
}
