import Files
import Terraform
import Testing

/// How findings are told.
@Suite struct RuleTests {
  private let file = "Tests/TerraformTests/Rules/RuleTests.swift"

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
    #expect(
      text == """
        \(file):\(line + 3): error: x_thing.bad breaks the rule “things are good”: safe is false
          Why. It is in the stack first of dev and prod.
          Fix.
        """
    )
  }

  @Test func argumentOfACall() {
    let line = #line
    let text = findings([.thing { $0.safe == true }]) { place, tf in
      tf.module("good", Box(name: "good"))
      tf.module("bad", Box(name: "bad", isSafe: place.name == "prod" ? true : false))
    }
    #expect(
      text == """
        \(file):\(line + 3): error: module.bad.x_thing.this breaks the rule “things are good”: safe is false
          Why. It is in the stack first of dev.
          Fix.
        """
    )
  }

  @Test func literalInAModule() {
    let line = #line
    let text = findings([.thing { $0.size >= 4 }]) { _, tf in
      tf.module("box", Box(name: "box"))
    }
    #expect(
      text == """
        \(file):\(line + 2): error: module.box.x_thing.this breaks the rule “things are good”: size is 3
          Why. It is in the stack first of dev and prod, as \(file):\(Box.line + 3) says.
          Fix.
        """
    )
  }

  @Test func theLineOfANestedBlockOrALocal() {
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
      text.contains("\(file):\(line + 5): error: x_thing.nested breaks the rule “things are good”: lock.level is 1\n")
    )
    #expect(
      text.contains("\(file):\(line + 2): error: x_thing.local breaks the rule “things are good”: safe is false\n")
    )
  }

  @Test func everyEnvironmentAndEveryPlaceAtOnce() {
    let text = findings([.thing { $0.safe == true }], in: (1...7).map { Place(name: "e\($0)") }) { _, tf in
      for name in ["a", "b"] { tf.resource("x_thing", name) { $0.safe = false } }
    }
    #expect(text.components(of: "It is in the stack first of e1, e2, e3, e4 and 3 others.\n") == 2, "\(text)")
  }

  @Test func onlyInSomeEnvironments() {
    let rule = Rule.thing(in: "prod") { $0.safe == true }
    let text = findings([rule]) { _, tf in
      tf.resource("x_thing", "bad") { $0.safe = false }
      tf.module("box", Box(name: "a", isSafe: false))
    }
    #expect(text.components(of: "It is in the stack first of prod.\n") == 2, "\(text)")
  }

  @Test func ruleForNoEnvironment() {
    let line: UInt = #line
    let rule = Rule.thing(in: "prdo", line: line) { $0.safe == true }
    #expect(
      findings([rule]) { _, _ in }
        == """
        Tests/TerraformTests/Rules/Estate.swift:\(line): error: the rule “things are good” is for prdo, which is no environment
          The environments are dev and prod, so the rule would never be checked.
          Name an environment of the deployment.
        """
    )
  }

  @Test func whatNobodyKnows() {
    func said(_ unknown: Rule.Unknown) -> String {
      findings([.thing(unknown: unknown) { $0.safe == true }]) { _, tf in
        tf.resource("x_thing", "bad") { $0.safe = Flag.raw("local.safe") }
      }
    }
    #expect(
      said(.fails).contains("x_thing.bad breaks the rule “things are good”: safe is not known before Terraform runs\n")
    )
    #expect(said(.passes) == "no findings")
  }

  @Test func whatNoRuleLooksInto() {
    let line = #line
    let fill = { @Sendable (_: Place, tf: StackScope) in
      tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) { _ in }
      tf.raw(unchecked: "a test", "resource \"x_thing\" \"raw\" {}")
    }
    let text = findings([.thing { $0.safe == true }]) { fill($0, $1) }
    #expect(text.contains("first breaks the rule “rules see every resource”: it has raw HCL\n"), "\(text)")
    #expect(
      text.contains(
        "\(file):\(line + 2): error: module.vpc breaks the rule “rules see every resource”: nobody wrote it in Swift\n"
      ),
      "\(text)"
    )
    #expect(findings([]) { fill($0, $1) } == "no findings")
    let waivers = ["first", "module.vpc"].map { Waiver(of: .seesEverything, for: $0, because: "Known.") }
    #expect(findings([.thing { $0.safe == true }], waivers) { fill($0, $1) } == "no findings")
  }

  @Test func oneNameForTwoRules() {
    let text = findings([.thing(line: 1) { $0.safe == true }, .thing(line: 2) { $0.size == 1 }]) { _, _ in }
    #expect(
      text == """
        Tests/TerraformTests/Rules/Estate.swift:2: error: two rules are named “things are good”
          Waivers name a rule, and the other one is at Tests/TerraformTests/Rules/Estate.swift:1.
          Give one of them another name.
        """
    )
  }

  // MARK: - Names

  private let unique = Rule("names are unique", unique: "name", of: "x_thing", why: "Why.", fix: "Fix.")

  @Test func namesInOneAccount() {
    let fill = { @Sendable (_: Place, tf: StackScope) in _ = tf.module("box", Box(name: "shared")) }
    #expect(
      findings([unique], in: [Place(name: "dev"), Place(name: "prod")]) { fill($0, $1) }.contains(
        "module.box.x_thing.this breaks the rule “names are unique”: "
          + "name “shared” is that of x_thing.this of module.box in the stack first of dev\n  Why. It is in the stack first of prod.\n"
      )
    )
    #expect(
      findings([unique], in: [Place(name: "dev", account: "a"), Place(name: "prod", account: "b")]) { fill($0, $1) }
        == "no findings"
    )
  }

  @Test func namesInAnAccountBetweenOthers() {
    let places = [
      Place(name: "dev", account: "a"), Place(name: "lab", account: "b"), Place(name: "prod", account: "a"),
    ]
    let text = findings([unique], in: places) { _, tf in _ = tf.module("box", Box(name: "shared")) }
    #expect(text.contains("in the stack first of dev\n  Why. It is in the stack first of prod.\n"), "\(text)")
  }

  @Test func blocksOfAnEmptyLoop() {
    let text = findings([.thing { $0.rule.isNull }]) { _, tf in
      tf.resource("x_thing", "this") {
        $0.blocks("rule", forEach: [:] as Map<Text>) { rule, each in rule.name = each.key }
      }
    }
    #expect(text == "no findings")
  }

  @Test func rulesOfAllTogether() {
    let one = Rule("there is one thing", onAll: "x_thing", why: "Why.", fix: "Fix.") { things in
      things.dropFirst().map { ($0, .fails("it is one of \(things.count)")) }
    }
    let text = findingsInStacks([one], in: [Place(name: "dev")]) { _, deploy in
      deploy.stack(First { $0.resource("x_thing", "a") { _ in } })
      deploy.stack(Second { $0.resource("x_thing", "b") { _ in } })
    }
    #expect(
      text.contains(
        "x_thing.b breaks the rule “there is one thing”: it is one of 2\n  Why. It is in the stack second of dev.\n"
      )
    )
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
