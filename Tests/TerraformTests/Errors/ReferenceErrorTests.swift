@testable import Example
import Terraform
import Testing

/// What is used where it does not exist.
@Suite struct ReferenceErrorTests {
  private let file = "Tests/TerraformTests/Errors/ReferenceErrorTests.swift"

  @Test func resourceOfAnotherStack() {
    let line = #line
    let errors = errors { _, deploy in
      let leak = Leak<Resource<VPC>>()
      deploy.stack(First { tf in leak.handle = tf.resource(VPC.self, "this") { _ in } })
      deploy.stack(Second { tf in tf.resource(Subnet.self, "a") { $0.vpc_id = leak.handle?.id } })
    }
    #expect(
      errors == """
        \(file):\(line + 4): error: aws_vpc.this belongs to the stack first
          Terraform's names hold inside one directory, so the stack second cannot see what is declared at \
        \(file):\(line + 3).
          Pass it in as an input, or give it out as an output of its stack.
        """
    )
  }

  @Test func outputOfAnotherEnvironment() {
    let shared = Leak<Shared.Outputs>()
    let line = #line
    let errors = errors(in: Array(Environment.all.prefix(2))) { environment, deploy in
      let outputs = deploy.stack(Shared(environment: environment))
      if environment.name == "dev" { shared.handle = outputs }
      deploy.stack(First { tf in tf.resource(Subnet.self, "a") { $0.vpc_id = shared.handle?.vpcID } })
    }
    #expect(
      errors == """
        \(file):\(line + 4): error: data.terraform_remote_state.shared.outputs belongs to the outputs of the stack shared in dev
          Terraform's names hold inside one directory, so the stack first cannot see what is declared at \
        \(file):\(line + 2).
          Pass it in as an input, or give it out as an output of its stack.
        """
    )
  }

  @Test func eachOutsideItsBlock() {
    let line = #line
    let errors = errors { tf in
      let leak = Leak<Each<Text>>()
      tf.resources(Subnet.self, "a", forEach: ["a": "b"] as Map<Text>) {
        $0.vpc_id = "vpc-1"
        leak.handle = $1
      }
      tf.resource(VPC.self, "this") { $0.cidr_block = leak.handle?.key }
    }
    #expect(
      errors == """
        \(file):\(line + 7): error: “each” is used outside its scope
          It stands for one element at a time, inside the block or loop at \(file):\(line + 3), and for nothing elsewhere.
          Use it inside that closure only; let the closure return what is needed outside.
        """
    )
  }

  @Test func countOutsideItsBlock() {
    let line = #line
    let errors = errors { tf in
      let leak = Leak<Number>()
      tf.resources(Subnet.self, "a", count: 2) {
        $0.vpc_id = "vpc-1"
        leak.handle = $1
      }
      tf.resource(VPC.self, "this") { $0.cidr_block = "\(leak.handle ?? 0)" }
    }
    #expect(
      errors == """
        \(file):\(line + 7): error: “count” is used outside its scope
          It stands for one element at a time, inside the block or loop at \(file):\(line + 3), and for nothing elsewhere.
          Use it inside that closure only; let the closure return what is needed outside.
        """
    )
  }

  @Test func elementOutsideItsLoop() {
    let names: List<Text> = ["a", "b"]
    let line = #line
    let errors = errors { tf in
      let leak = Leak<Text>()
      let other = names.map { name -> Text in
        leak.handle = name
        return "\(name)-x"
      }
      tf.resource(VPC.self, "this") {
        $0.tags = ["Names": other.joined(by: ",")]
        $0.cidr_block = leak.handle
      }
    }
    #expect(
      errors == """
        \(file):\(line + 7): error: “item” is used outside its scope
          It stands for one element at a time, inside the block or loop at \(file):\(line + 3), and for nothing elsewhere.
          Use it inside that closure only; let the closure return what is needed outside.
        """
    )
  }

  @Test func partLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.cidr_block = "vpc-\(Text.default)" }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: a value is left out where one is needed
          Only an argument, a field or an element of a list can be left out, not a part of an expression.
          Write the value, or decide in Swift whether there is one.
        """
    )
  }
}
