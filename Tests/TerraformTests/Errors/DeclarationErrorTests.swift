@testable import Example
import Terraform
import Testing

/// What is wrong inside one directory.
@Suite struct DeclarationErrorTests {
  private let file = "Tests/TerraformTests/Errors/DeclarationErrorTests.swift"

  @Test func addressTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_vpc", "this") { _ in }
      tf.resource(VPC.self, "this") { _ in }
    }
    #expect(
      errors == """
        \(file):\(line + 3): error: aws_vpc.this is declared twice
          An address names one thing in a directory, and the first is at \(file):\(line + 2).
          Give one of them another name.
        """
    )
  }

  @Test func localTwice() {
    let line = #line
    let errors = errors { tf in
      _ = tf.local("name", "a" as Text)
      _ = tf.local("name", "b" as Text)
    }
    #expect(
      errors == """
        \(file):\(line + 3): error: local.name is declared twice
          An address names one thing in a directory, and the first is at \(file):\(line + 2).
          Give one of them another name.
        """
    )
  }

  @Test func argumentTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") {
        $0.cidr_block = "10.0.0.0/16"
        $0.cidr_block = "10.1.0.0/16"
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: the argument cidr_block is set twice
          A block has an argument once, and the first is at \(file):\(line + 2).
          Remove one of the two.
        """
    )
  }

  @Test func metaArgument() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.count = 2 }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_vpc.this sets count as if it were an argument of the provider
          Terraform itself reads count, and what it repeats or orders has to be known here.
          Use `forEach:`, `count:` or `when:` of the declaration, or `$0.provider`, `$0.lifecycle` and `$0.depends`.
        """
    )
  }

  @Test func metaBlock() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.block("lifecycle") { $0.prevent_destroy = true } }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws_vpc.this sets lifecycle as if it were an argument of the provider
          Terraform itself reads lifecycle, and what it repeats or orders has to be known here.
          Use `forEach:`, `count:` or `when:` of the declaration, or `$0.provider`, `$0.lifecycle` and `$0.depends`.
        """
    )
  }

  @Test func lifecycleInBlock() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_security_group", "this") { $0.block("timeouts") { $0.lifecycle(preventDestroy: true) } }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: this block has no lifecycle, conditions, dependencies or provider
          Terraform reads them in resources and data sources themselves, not in what is inside or elsewhere.
          Say it of the resource: `$0.lifecycle(…)` beside its arguments.
        """
    )
  }

  @Test func lifecycleInCall() {
    let line = #line
    let errors = errors { tf in
      tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) {
        $0.lifecycle(preventDestroy: true)
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: this block has no lifecycle, conditions, dependencies or provider
          Terraform reads them in resources and data sources themselves, not in what is inside or elsewhere.
          Say it of the resource: `$0.lifecycle(…)` beside its arguments.
        """
    )
  }

  @Test func badName() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "my vpc") { _ in }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: “my vpc” is not a name in Terraform
          A name has letters, digits, “_” and “-”, and starts with a letter or “_”.
          Write a name like “private_subnets”.
        """
    )
  }

  @Test func nul() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.cidr_block = "a\0b" }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: the text “a␀b” has a NUL
          Terraform cannot read a NUL character, not even escaped.
          Take it out, or pass the bytes in base64.
        """
    )
  }

  @Test func infinity() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.ipv4_netmask_length = Double.infinity }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: inf is not a number in Terraform
          Terraform has no infinity and no “not a number”.
          Write a finite number.
        """
    )
  }

  @Test func keyTwice() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.tags = ["Name": "a", "Name": "b"] }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: the key “Name” is there twice
          An object has a key once; Terraform would take the last value and say nothing.
          Remove one of the two, or merge the values.
        """
    )
  }

  @Test func blockInObject() {
    let line = #line
    let errors = errors { tf in
      tf.resource("aws_kms_key", "this") {
        $0.policy = .json(Object { $0.block("Statement") { $0.Effect = "Allow" } })
      }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: an object has no blocks
          An object has fields alone: what a block would hold is a field whose value is another object.
          Set the field: `$0.Statement = List([Object { … }])`; or say `Object.raw(…)` for the whole object.
        """
    )
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
    let reason = """
        Terraform names what it manages like “aws_vpc.this” or “module.network.aws_subnet.private["a"]”.
        Copy the address from `terraform state list`.
      """
    #expect(
      errors == """
        \(file):\(line + 3): error: “aws vpc” is not an address
        \(reason)

        \(file):\(line + 4): error: “module.network.” is not an address
        \(reason)

        \(file):\(line + 5): error: “aws_vpc.this[” is not an address
        \(reason)

        \(file):\(line + 6): error: “module.the vpc” is not an address
        \(reason)

        \(file):\(line + 6): error: aws_vpc.this has no attribute module
          The provider’s schema has no attribute or block of that name there.
          See in the provider’s documentation what there is.
        """
    )
  }

  @Test func aliasNotConfigured() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.provider(.usEast1) }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws.us_east_1 is not configured in the stack first
          A stack configures a provider before it uses it, and a module says in its requirements which ones it expects.
          Call `tf.provider(alias)` in the stack, or name the alias in the module’s `ProviderRequirement`.
        """
    )
  }

  @Test func providerTwice() {
    let line = #line
    let errors = errors { tf in
      tf.provider("aws") { $0.region = "eu-west-1" }
      tf.provider("aws") { $0.region = "us-east-1" }
    }
    #expect(
      errors == """
        \(file):\(line + 3): error: the provider aws is configured twice
          A provider has one configuration for each alias, and the first is at \(file):\(line + 2).
          Remove one of the two, or give it an alias.
        """
    )
  }
}
