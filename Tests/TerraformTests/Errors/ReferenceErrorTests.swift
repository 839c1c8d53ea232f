import Terraform
import Testing

/// Errors of references outside of their scope.
@Suite struct ReferenceErrorTests {
  @Test func resourceOfAnotherStack() {
    let line = #line
    let errors = errors { _, deploy in
      let leak = Leak<Resource<VPC>>()
      deploy.stack(First { tf in leak.handle = tf.resource(VPC.self, "this") { _ in } })
      deploy.stack(Second { tf in tf.resource(Subnet.self, "a") { $0.vpc_id = leak.handle?.id } })
    }
    #expect(errors == "\(line + 4): foreign-reference")
  }

  @Test func outputOfAnotherEnvironment() {
    let shared = Leak<Shared.Outputs>()
    let line = #line
    let errors = errors(in: Array(Environment.all.prefix(2))) { environment, deploy in
      let outputs = deploy.stack(Shared(environment: environment))
      if environment.name == "dev" { shared.handle = outputs }
      deploy.stack(First { tf in tf.resource(Subnet.self, "a") { $0.vpc_id = shared.handle?.vpcID } })
    }
    #expect(errors == "\(line + 4): foreign-reference")
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
    #expect(errors == "\(line + 7): outside-its-scope")
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
    #expect(errors == "\(line + 7): outside-its-scope")
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
    #expect(errors == "\(line + 9): outside-its-scope")
  }

  @Test func partLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.resource(VPC.self, "this") { $0.cidr_block = "vpc-\(Text.default)" }
    }
    #expect(errors == "\(line + 2): omitted-in-expression")
  }
}
