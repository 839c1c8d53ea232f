import Terraform
import Testing

/// Errors in modules and in calls of modules.
@Suite struct ModuleErrorTests {
  @Test func requiredArgumentLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.module("network", Network(name: .default, cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:]))
    }
    #expect(errors == "\(line + 2): missing-input")
  }

  @Test func requiredFieldLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.resource("terraform_data", "this") { $0.input = PostgreSQL.Storage(initial: .default) }
    }
    #expect(errors == "\(line + 2): missing-field")
  }

  @Test func callTwice() {
    let line = #line
    let errors = errors { tf in
      tf.module("a", Loop())
      tf.module("a", Loop())
    }
    #expect(
      errors == """
        \(line + 3): declared-twice
        \(Knot.line): module-calls-itself
        """
    )
  }

  private struct Loop: Empty {
    static let name = "loop"
    static let interface = Interface(Self.init)

    func body(_ tf: Scope) -> NoOutputs {
      tf.module("knot", Knot())
      return NoOutputs()
    }
  }

  private struct Knot: Empty {
    static let name = "knot"
    static let interface = Interface(Self.init)
    static let line = #line + 3

    func body(_ tf: Scope) -> NoOutputs {
      tf.module("loop", Loop())
      return NoOutputs()
    }
  }

  private struct Twin: Empty {
    static let name = "network"
    static let line = #line + 1
    static let interface = Interface(Self.init)

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func oneNameForTwoModules() {
    let errors = errors { tf in
      tf.module("network", Network(name: "a", cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:]))
      tf.module("twin", Twin())
    }
    #expect(errors == "\(Twin.line): two-modules-one-name")
  }

  private struct Slash: Empty {
    static let name = "aws/network"
    static let line = #line + 1
    static let interface = Interface(Self.init)

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func badName() {
    #expect(
      errors { $0.module("network", Slash()) } == "\(Slash.line): bad-name-of-module"
    )
  }

  private struct Optional: Empty {
    static let name = "optional"
    static let interface = Interface(Self.init)

    struct Outputs: Shape {
      let vpcID: VPCID?

      static let line = #line + 1
      static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
    }

    func body(_ tf: Scope) -> Outputs { Outputs(vpcID: nil) }
  }

  @Test func optionalOutput() {
    #expect(
      errors { $0.module("optional", Optional()) } == "\(Optional.Outputs.line): optional-output"
    )
  }

  private struct NoValue: Empty {
    static let name = "no-value"
    static let interface = Interface(Self.init)

    struct Outputs: Shape {
      let vpcID: VPCID

      static let line = #line + 1
      static let interface = Interface(Self.init) { Field(\.vpcID, "The VPC.") }
    }

    func body(_ tf: Scope) -> Outputs { Outputs(vpcID: .default) }
  }

  @Test func outputLeftOut() {
    #expect(
      errors { $0.module("no_value", NoValue()) } == "\(NoValue.Outputs.line): output-without-value"
    )
  }

  private struct Thief: Empty {
    static let name = "thief"
    static let interface = Interface(Self.init)
    static let leak = Leak<Resource<VPC>>()
    static let line = #line + 3

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource(Subnet.self, "a") { $0.vpc_id = Self.leak.handle?.id }
      return NoOutputs()
    }
  }

  @Test func resourceOfTheCaller() {
    let errors = errors { tf in
      Thief.leak.handle = tf.resource(VPC.self, "this") { _ in }
      tf.module("thief", Thief())
    }
    #expect(errors == "\(Thief.line): foreign-reference")
  }

  @Test func aliasOfTheModuleNotConfigured() {
    let line = #line
    let errors = errors { tf in
      tf.module("alerts", Alerts(name: "a", subscribers: []))
    }
    #expect(errors == "\(line + 2): provider-not-configured")
  }
}
