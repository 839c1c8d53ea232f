import Files
import Terraform
import Testing

/// Findings of rules: the resource, the reason, the stacks and the line of the value.
@Suite struct RuleTests {
  struct Box: Module {
    static let name = "box"
    static let requirements = Requirements.things

    let name: Text
    let isSafe: Flag

    init(name: Text, isSafe: Flag = .default) {
      self.name = name
      self.isSafe = isSafe
    }

    static let interface = Interface(Self.init) {
      Field(\.name, "Name.")
      Field(\.isSafe, "Whether it is safe.", default: true)
    }

    static let line = #line

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource("x_thing", "this") {
        $0.name = name
        $0.safe = isSafe
        $0.size = 3
      }
      return NoOutputs()
    }
  }

  @Test func literalInAStack() {
    let line = #line
    let text = findings([.thing { $0.safe == true }]) { _, tf in
      tf.resource("x_thing", "good") { $0.safe = true }
      tf.resource("x_thing", "bad") {
        $0.safe = false
      }
    }
    #expect(text == "\(line + 3): x_thing.bad: safe is false, in first of dev and prod")
  }

  @Test func argumentOfACall() {
    let line = #line
    let text = findings([.thing { $0.safe == true }]) { place, tf in
      tf.module("good", Box(name: "good"))
      tf.module("bad", Box(name: "bad", isSafe: place.name == "prod" ? true : false))
    }
    #expect(text == "\(line + 3): module.bad.x_thing.this: safe is false, in first of dev")
  }

  @Test func literalInAModule() {
    let line = #line
    let text = findings([.thing { $0.size >= 4 }]) { _, tf in
      tf.module("box", Box(name: "box"))
    }
    #expect(text == "\(line + 2): module.box.x_thing.this: size is 3, in first of dev and prod, set at \(Box.line + 3)")
  }

  @Test func lineOfANestedBlockAndOfALocal() {
    let line = #line
    let text = findings([.thing { $0.lock.level >= 2 && $0.safe == true }]) { _, tf in
      let safe: Flag = tf.local("safe", false)
      tf.resource("x_thing", "nested") {
        $0.safe = true
        $0.block("lock") {
          $0.level = 1
        }
      }
      tf.resource("x_thing", "local") {
        $0.block("lock") { $0.level = 2 }
        $0.safe = safe
      }
    }
    #expect(
      text == """
        \(line + 5): x_thing.nested: lock.level is 1, in first of dev and prod
        \(line + 2): x_thing.local: safe is false, in first of dev and prod
        """
    )
  }

  @Test func findingIsReportedOnceForAllEnvironments() {
    let line = #line
    let text = findings([.thing { $0.safe == true }], in: (1...7).map { TestEnvironment(name: "e\($0)") }) { _, tf in
      for name in ["a", "b"] { tf.resource("x_thing", name) { $0.safe = false } }
    }
    #expect(
      text == """
        \(line + 2): x_thing.a: safe is false, in first of e1, e2, e3, e4 and 3 others
        \(line + 2): x_thing.b: safe is false, in first of e1, e2, e3, e4 and 3 others
        """
    )
  }

  @Test func ruleOfOneEnvironment() {
    let line = #line
    let text = findings([.thing(in: "prod") { $0.safe == true }]) { _, tf in
      tf.resource("x_thing", "bad") { $0.safe = false }
      tf.module("box", Box(name: "a", isSafe: false))
    }
    #expect(
      text == """
        \(line + 2): x_thing.bad: safe is false, in first of prod
        \(line + 3): module.box.x_thing.this: safe is false, in first of prod
        """
    )
  }

  @Test func ruleOfAnEnvironmentThatDoesNotExist() {
    let line: UInt = #line
    let rule = Rule.thing(in: "prdo", line: line) { $0.safe == true }
    #expect(findings([rule]) { _, _ in } == "\(line): rule-for-no-environment")
  }

  @Test func unknownValueFailsOrPasses() {
    let line = #line
    func found(_ unknown: Rule.Unknown) -> String {
      findings([.thing(unknown: unknown) { $0.safe == true }]) { _, tf in
        tf.resource("x_thing", "bad") { $0.safe = Flag.raw("local.safe") }
      }
    }
    #expect(
      found(.fails) == "\(line + 3): x_thing.bad: safe is not known before Terraform runs, in first of dev and prod"
    )
    #expect(found(.passes) == "no findings")
  }

  /// No rule is evaluated for resources that are not written in Swift, so they are findings themselves.
  @Test func resourcesThatAreNotWrittenInSwift() {
    let line = #line
    let fill = { @Sendable (_: TestEnvironment, tf: StackScope) in
      tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) { _ in }
      tf.raw(unchecked: "a test", "resource \"x_thing\" \"raw\" {}")
    }
    let text = findings([.thing { $0.safe == true }]) { fill($0, $1) }
    // The raw HCL is reported at the stack, and the module at its call.
    #expect(text.hasSuffix(": not-checked-by-rules\n\(line + 2): not-checked-by-rules"), "\(text)")
    #expect(findings([]) { fill($0, $1) } == "no findings")
    let waivers = ["first", "module.vpc"].map { Waiver(of: .seesEverything, for: $0, because: "Known.") }
    #expect(findings([.thing { $0.safe == true }], waivers) { fill($0, $1) } == "no findings")
  }

  @Test func twoRulesOfOneName() {
    let text = findings([.thing(line: 1) { $0.safe == true }, .thing(line: 2) { $0.size == 1 }]) { _, _ in }
    #expect(text == "2: two-rules-one-name")
  }

  // MARK: - Names

  private let unique = Rule("names are unique", unique: "name", of: "x_thing", why: "Why.", fix: "Fix.")

  @Test func namesInOneAccount() {
    let line = #line
    let fill = { @Sendable (_: TestEnvironment, tf: StackScope) in _ = tf.module("box", Box(name: "shared")) }
    let text = findings([unique], in: [TestEnvironment(name: "dev"), TestEnvironment(name: "prod")]) { fill($0, $1) }
    #expect(
      text.hasPrefix("\(line + 1): module.box.x_thing.this: x_thing.this of module.box in the stack first of dev")
    )
    #expect(text.hasSuffix("name “shared”, in first of prod"), "\(text)")
    #expect(
      findings([unique], in: [TestEnvironment(name: "dev", account: "a"), TestEnvironment(name: "prod", account: "b")])
      { fill($0, $1) }
        == "no findings"
    )
  }

  /// The environment of another account, between those of one account, changes nothing.
  @Test func namesInTwoAccounts() {
    let places = [
      TestEnvironment(name: "dev", account: "a"), TestEnvironment(name: "lab", account: "b"),
      TestEnvironment(name: "prod", account: "a"),
    ]
    let text = findings([unique], in: places) { _, tf in _ = tf.module("box", Box(name: "shared")) }
    #expect(text.contains("in the stack first of dev") && text.hasSuffix(", in first of prod"), "\(text)")
  }

  @Test func blocksOfAnEmptyLoop() {
    let text = findings([.thing { $0.rule.isNull }]) { _, tf in
      tf.resource("x_thing", "this") {
        $0.blocks("rule", forEach: [:] as Map<Text>) { rule, each in rule.name = each.key }
      }
    }
    #expect(text == "no findings")
  }

  @Test func ruleForAllResourcesTogether() {
    let line = #line
    let one = Rule("there is one thing", onAll: "x_thing", why: "Why.", fix: "Fix.") { things in
      things.dropFirst().map { ($0, .fails("it is one of \(things.count)")) }
    }
    let text = findingsInStacks([one], in: [TestEnvironment(name: "dev")]) { _, deploy in
      deploy.stack(First { $0.resource("x_thing", "a") { _ in } })
      deploy.stack(Second { $0.resource("x_thing", "b") { _ in } })
    }
    #expect(text == "\(line + 6): x_thing.b: it is one of 2, in second of dev")
  }
}
