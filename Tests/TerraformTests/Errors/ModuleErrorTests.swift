@testable import Example
import Terraform
import Testing

/// What is wrong with a module, or with a call of one.
@Suite struct ModuleErrorTests {
  private let file = "Tests/TerraformTests/Errors/ModuleErrorTests.swift"

  @Test func requiredArgumentLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.module("network", Network(name: .default, cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:]))
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: module.network leaves name out
          The module network has no default for it; see \(nameField).
          Pass a value, or give the field a default in the module’s interface.
        """
    )
  }

  /// Where the example describes the input.
  private var nameField: String { "Tests/Example/Modules/Network.swift:14" }

  @Test func requiredFieldLeftOut() {
    let line = #line
    let errors = errors { tf in
      tf.resource("terraform_data", "this") { $0.input = PostgreSQL.Storage(initial: .default) }
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: Storage leaves initial out
          The field has no default; see Tests/Example/Modules/PostgreSQL+Objects.swift:11.
          Pass a value, or give the field a default in the interface.
        """
    )
  }

  @Test func callTwice() {
    let line = #line
    let errors = errors { tf in
      tf.module("a", Loop())
      tf.module("a", Loop())
    }
    #expect(
      errors == """
        \(file):\(line + 3): error: module.a is declared twice
          An address names one thing in a directory, and the first is at \(file):\(line + 2).
          Give one of them another name.

        \(file):\(Knot.line): error: the module loop calls itself
          The calls are loop → knot → loop, which never ends.
          Take what both need into a third module.
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
    #expect(
      errors == """
        \(file):\(Twin.line): error: two modules are named network
          The name is the module's folder, and the other one is at Tests/Example/Modules/Network.swift:13.
          Give one of them another name.
        """
    )
  }

  private struct Slash: Empty {
    static let name = "aws/network"
    static let line = #line + 1
    static let interface = Interface(Self.init)

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  @Test func badName() {
    #expect(
      errors { $0.module("network", Slash()) } == """
        \(file):\(Slash.line): error: “aws/network” cannot be the name of a module
          The name is the module's folder, and has letters, digits, “_” and “-”.
          Write a name like “ecs-service”.
        """
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
      errors { $0.module("optional", Optional()) } == """
        \(file):\(Optional.Outputs.line): error: the output vpc_id of the module optional is optional
          A module is written once for all of its callers, so Swift cannot know which of them have the output.
          Make it a Nullable, which Terraform decides.
        """
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
      errors { $0.module("no_value", NoValue()) } == """
        \(file):\(NoValue.Outputs.line): error: the output vpc_id of the module no-value has no value
          `.default` leaves an argument of a call out, and an output has nothing to fall back on.
          Pass a value, or make the output of a stack optional.
        """
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
    let line = #line
    let errors = errors { tf in
      Thief.leak.handle = tf.resource(VPC.self, "this") { _ in }
      tf.module("thief", Thief())
    }
    #expect(
      errors == """
        \(file):\(Thief.line): error: aws_vpc.this belongs to the stack first
          Terraform's names hold inside one directory, so the module thief cannot see what is declared at \
        \(file):\(line + 2).
          Pass it in as an input, or give it out as an output of its stack.
        """
    )
  }

  @Test func aliasOfTheModuleNotConfigured() {
    let line = #line
    let errors = errors { tf in
      tf.module("alerts", Alerts(name: "a", subscribers: []))
    }
    #expect(
      errors == """
        \(file):\(line + 2): error: aws.us_east_1 is not configured in the stack first
          A stack configures a provider before it uses it, and a module says in its requirements which ones it expects.
          Call `tf.provider(alias)` in the stack, or name the alias in the module’s `ProviderRequirement`.
        """
    )
  }
}
