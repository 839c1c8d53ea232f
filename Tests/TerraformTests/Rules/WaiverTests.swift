import Files
import Terraform
import Testing

/// What waivers do about findings, and what is wrong with a waiver.
@Suite struct WaiverTests {
  private let file = "Tests/TerraformTests/Rules/WaiverTests.swift"

  private func waived(_ waivers: Waiver...) -> String {
    findings([.thing { $0.safe == true }], waivers) { _, tf in
      tf.module("box", RuleTests.Box(name: "a", isSafe: false))
      tf.module("crate", RuleTests.Box(name: "b", isSafe: false))
    }
  }

  private let thing = Rule.thing { $0.safe == true }

  @Test func waivers() {
    #expect(waived(Waiver(of: thing, because: "It is a test.")) == "no findings")
    let one = waived(Waiver(of: thing, for: "module.box", in: "dev", because: "It is a test."))
    #expect(
      one.contains(
        "module.box.x_thing.this breaks the rule “things are good”: safe is false\n  Why. It is in the stack first of prod."
      )
    )
    #expect(
      one.contains(
        "module.crate.x_thing.this breaks the rule “things are good”: safe is false\n  Why. It is in the stack first of dev and prod."
      )
    )
    #expect(
      waived(
        Waiver(of: thing, for: "module.box.x_thing.this", stack: "first", because: "It is a test."),
        Waiver(ofRule: "things are good", for: "module.crate", because: "It is a test.")
      ) == "no findings"
    )
  }

  @Test func waiverOfNothing() {
    let line = #line
    let waivers = [
      Waiver(of: thing, for: "module.bo", because: "It is a test."),
      Waiver(ofRule: "things are bad", because: "It is a test."),
    ]
    let text = findings([thing], waivers) { _, tf in tf.module("box", RuleTests.Box(name: "a")) }
    #expect(
      text == """
        \(file):\(line + 2): error: the waiver of “things are good” waives nothing
          Nothing that it is for breaks the rule, or its address, stack or environment is another.
          Remove it, or correct what it is for.

        \(file):\(line + 3): error: the waiver of “things are bad” waives nothing
          The deployment has no such rule.
          Remove it, or correct what it is for.
        """
    )
  }

  @Test func waiverWithoutAReason() {
    let line = #line
    let text = waived(Waiver(of: thing, because: " – "))
    #expect(
      text == """
        \(file):\(line + 1): error: the waiver of “things are good” has no reason
          Whoever reads it later has to know when it can go.
          Say in `because:` why the rule need not hold there.
        """
    )
  }
}
