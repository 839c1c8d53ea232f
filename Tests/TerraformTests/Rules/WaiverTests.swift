import Terraform
import Testing

/// Waivers allow findings; a waiver that allows none is an error.
@Suite struct WaiverTests {
  private let boxLine = #line + 4

  private func waived(_ waivers: Waiver...) -> String {
    findings([.thing { $0.safe == true }], waivers) { _, tf in
      tf.module("box", RuleTests.Box(name: "a", isSafe: false))
      tf.module("crate", RuleTests.Box(name: "b", isSafe: false))
    }
  }

  private let thing = Rule.thing { $0.safe == true }

  @Test func waiversByResourceStackAndEnvironment() {
    #expect(waived(Waiver(of: thing, because: "It is a test.")) == "no findings")
    #expect(
      waived(Waiver(of: thing, for: "module.box", in: "dev", because: "It is a test.")) == """
        \(boxLine + 1): module.crate.x_thing.this: safe is false, in first of dev and prod
        \(boxLine): module.box.x_thing.this: safe is false, in first of prod
        """
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
        \(line + 2): unneeded-waiver
        \(line + 3): unneeded-waiver
        """
    )
  }

  @Test func waiverWithoutAReason() {
    let line = #line
    #expect(waived(Waiver(of: thing, because: " – ")) == "\(line + 1): waiver-without-reason")
  }
}
