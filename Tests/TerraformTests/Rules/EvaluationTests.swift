import Files
import Synchronization
import Terraform
import Testing

/// Values that rules can read before Terraform runs.
@Suite struct EvaluationTests {
  /// The values that resources of a type `x_thing` have, by address: their text, “null” or “unknown”.
  private func values(_ argument: String, _ fill: @escaping @Sendable (StackScope) -> Void) -> [String: String] {
    let found = Mutex<[String: String]>([:])
    let rule = Rule.thing { resource in
      let value = resource.attribute(argument)
      let text = value.text ?? value.elements?.map { $0.text ?? "unknown" }.joined(separator: " ")
      found.withLock { $0[resource.resourceAddress] = value.isSet.outcome == .fails ? "null" : text ?? "unknown" }
      return .holds
    }
    #expect(findings([rule], in: [TestEnvironment(name: "dev")]) { _, tf in fill(tf) } == "no findings")
    return found.withLock { $0 }
  }

  /// The value of an expression, as a rule reads it.
  private func value(_ text: @escaping @Sendable (StackScope) -> any Value) -> String? {
    values("value") { tf in
      let expr = text(tf).expr
      tf.resource("x_thing", "this") { $0.value = Text(expr: expr) }
    }["x_thing.this"]
  }

  @Test func literalsAndNames() {
    #expect(value { _ in "a" as Text } == "a")
    #expect(value { tf in "\(tf.local("name", "a" as Text))-\(Number(2))" as Text } == "a-2")
    #expect(value { tf in tf.resource("x_other", "o") { $0.size = 7 }.size as Number } == "7")
    #expect(value { tf in tf.resource("x_other", "o") { _ in }.arn as Text } == "unknown")
    #expect(value { tf in "arn-\(tf.resource("x_other", "o") { _ in }.arn as Text)" as Text } == "unknown")
    #expect(value { _ in Text.raw("var.x") } == "unknown")
    #expect(values("value") { tf in tf.resource("x_thing", "this") { _ in } } == ["x_thing.this": "null"])
    #expect(
      values("value") { tf in tf.resource("x_thing", "this") { $0.raw(unchecked: "a test", "value = 1") } } == [
        "x_thing.this": "unknown"
      ]
    )
  }

  @Test func operatorsAndConditions() {
    #expect(value { _ in (Number(7) * 6 + 2) / 4 } == "11")
    #expect(value { _ in Flag.raw("var.x") && false } == "false")
    #expect(value { _ in Flag.raw("var.x") || true } == "true")
    #expect(value { _ in !(Number(1) > 2) } == "true")
    #expect(value { _ in (Number(1) == 1).then("a" as Text, else: "b") } == "a")
    #expect(value { _ in Flag.raw("var.x").then("a" as Text, else: "b") } == "unknown")
    #expect(value { _ in Flag.raw("var.x").then("a" as Text, else: "a") } == "a")
  }

  /// A provider reads the string “443” as a number if its schema says so, and a list as a set.
  @Test func attributesHaveTheTypesOfTheProvider() {
    #expect(
      value { tf in (tf.resource("x_other", "o") { $0.port = "443" as Text }.port as Number) == 443 } == "unknown"
    )
    #expect(value { tf in (tf.resource("x_other", "o") { $0.port = "443" as Text }.port as Number) == 80 } == "false")
    #expect(value { tf in (tf.resource("x_other", "o") { $0.name = "b" as Text }.name as Text) == "b" } == "true")
    let names: List<Text> = ["b", "a"]
    #expect(value { tf in (tf.resource("x_other", "o") { $0.names = names }.names as List<Text>)[0] } == "unknown")
    #expect(value { tf in (tf.resource("x_other", "o") { $0.names = names }.names as List<Text>).count } == "2")
  }

  @Test func functions() {
    let names: List<Text> = ["b", "a", "b"]
    #expect(value { _ in names.asSet.count } == "2")
    #expect(value { _ in names.joined(by: "+") } == "b+a+b")
    #expect(value { _ in ("api.connect.com" as Text).removing(prefix: "api.").uppercased } == "CONNECT.COM")
    #expect(value { _ in ("a-b-c" as Text).replacing("-", with: "_") } == "a_b_c")
    #expect(value { _ in ("a-b-c" as Text).split(by: "-") } == "a b c")
    #expect(value { _ in Number.max(3, 9, 4) } == "9")
    #expect(value { _ in Text.call("title", "a" as Text) } == "unknown")
    #expect(value { _ in (["x": 1, "y": 2] as Map<Number>).merging(["y": 3]).values } == "1 3")
    #expect(value { _ in (["y": 1, "x": 2] as Map<Number>).keys } == "x y")
  }

  struct Sized: ObjectValue {
    let size: Number
    let spare: Number

    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
      Field(\.spare, "Spare.", default: 4)
    }
  }

  struct Shelf: Module {
    static let name = "shelf"
    static let requirements = Requirements.things

    let boxes: Map<Sized>
    var label: Nullable<Text> = .default
    var isOn: Flag = .default

    static let interface = Interface(Self.init) {
      Field(\.boxes, "Boxes.")
      Field(\.label, "Label.")
      Field(\.isOn, "Whether it is on.", default: true)
    }

    struct Outputs: Shape {
      let names: Map<Text>
      let arns: List<Text>
      static let interface = Interface(Self.init) {
        Field(\.names, "Names.")
        Field(\.arns, "ARNs.")
      }
    }

    func body(_ tf: Scope) -> Outputs {
      let things = tf.resources("x_thing", "box", forEach: boxes) { thing, each in
        thing.name = "box-\(each.key)"
        thing.size = each.value.size
        thing.spare = each.value.spare
        thing.blocks("rule", forEach: ["a": "1", "b": "2"] as Map<Text>) { rule, each in rule.name = each.key }
      }
      tf.resource("x_thing", "label", when: isOn) { $0.name = label.or("none") }
      return Outputs(names: things.name, arns: things.values.arn)
    }
  }

  private static let boxes: Map<Sized> = ["a": Sized(size: 1, spare: .default), "b": Sized(size: 2, spare: 9)]

  @Test func modules() {
    let fill = { @Sendable (tf: StackScope) in
      tf.module("on", Shelf(boxes: Self.boxes, label: Nullable("top" as Text)))
      tf.module("off", Shelf(boxes: [:], isOn: false))
    }
    #expect(
      values("name", fill) == [
        "module.on.x_thing.box[\"a\"]": "box-a", "module.on.x_thing.box[\"b\"]": "box-b",
        "module.on.x_thing.label[0]": "top",
      ]
    )
    #expect(values("size", fill)["module.on.x_thing.box[\"b\"]"] == "2")
    // A field that a caller leaves out has the default of its type.
    #expect(values("spare", fill)["module.on.x_thing.box[\"a\"]"] == "4")
    #expect(values("spare", fill)["module.on.x_thing.box[\"b\"]"] == "9")
    #expect(values("name") { $0.module("m", Shelf(boxes: [:])) } == ["module.m.x_thing.label[0]": "none"])
  }

  @Test func callsForEachElement() {
    let addresses = values("name") { tf in
      tf.modules("shelf", forEach: ["x": "first", "y": "second"] as Map<Text>) { each in
        Shelf(boxes: Self.boxes, label: Nullable("\(each.key) \(each.value)" as Text))
      }
    }
    #expect(addresses["module.shelf[\"x\"].x_thing.label[0]"] == "x first")
    #expect(addresses["module.shelf[\"y\"].x_thing.label[0]"] == "y second")
    #expect(addresses.count == 6)
  }

  @Test func resourcesByCount() {
    #expect(
      values("name") { tf in tf.resources("x_thing", "n", count: 2) { $0.name = "n\($1)" } } == [
        "x_thing.n[0]": "n0", "x_thing.n[1]": "n1",
      ]
    )
    #expect(
      values("name") { tf in tf.resources("x_thing", "n", count: .raw("var.n")) { $0.name = "n\($1)" } } == [
        "x_thing.n": "unknown"
      ]
    )
  }

  @Test func outputsOfAModule() {
    let name = value { tf in tf.module("m", Shelf(boxes: Self.boxes)).names["b"] }
    #expect(name == "box-b")
    let arns = value { tf in tf.module("m", Shelf(boxes: Self.boxes)).arns }
    #expect(arns == "unknown unknown")
  }

  struct Producer: Stack {
    static let name = "producer"
    static let folder = "producer"
    static let stateKey = "producer.tfstate"
    let range: Text

    struct Outputs: Shape {
      let range: Text
      let thing: Text
      static let interface = Interface(Self.init) {
        Field(\.range, "Range.")
        Field(\.thing, "Thing.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      let thing = tf.resource("x_other", "it") { $0.cidr_block = range }
      return Outputs(range: thing.cidr_block, thing: thing.arn)
    }
  }

  @Test func outputsOfAnotherStack() {
    let line = #line
    let rule = Rule.thing { thing in
      thing.range == "10.0.0.0/16" && thing.thing.refers(to: "x_other")
        && (thing.thing.resource?.cidr_block.text == "10.0.0.0/16" ? .holds : .fails("it is lost"))
    }
    let text = findingsInStacks([rule]) { place, deploy in
      let outputs = deploy.stack(Producer(range: place.name == "dev" ? "10.0.0.0/16" : "10.1.0.0/16"))
      deploy.stack(
        First { tf in
          tf.resource("x_thing", "this") {
            $0.range = outputs.range
            $0.thing = outputs.thing
          }
        }
      )
    }
    #expect(text == "\(line + 9): x_thing.this: range is “10.1.0.0/16”, in first of prod")
  }

  @Test func nestedBlocksAndDocuments() {
    let rule = Rule.thing { thing in
      guard let statements = thing.policy.decoded.Statement.elements else { return .fails("nothing is known") }
      return .all(statements.map { $0.Action != "*" }) && thing.rule.isSet
        && (thing.rule.elements?.count == 2 ? .holds : .fails("it has other rules"))
    }
    func found(_ action: Text) -> String {
      findings([rule], in: [TestEnvironment(name: "dev")]) { _, tf in
        tf.resource("x_thing", "this") {
          $0.policy = .json(
            Object {
              $0.Statement = List([Object { $0.Action = action as Text }])
            }
          )
          $0.block("rule") { $0.name = "a" }
          $0.block("rule") { $0.name = "b" }
        }
      }
    }
    #expect(found("s3:GetObject") == "no findings")
    #expect(found("*").contains("x_thing.this: policy.Statement[0].Action is “*”"))
  }

  /// A finding that depends on the arguments of a call is reported for that call only.
  @Test func findingsOfTwoCallsOfAModule() {
    let rule = Rule.thing { $0.size <= 2 }
    let text = findings([rule]) { place, tf in
      tf.module("small", Shelf(boxes: Self.boxes))
      tf.module("large", Shelf(boxes: place.name == "prod" ? ["c": Sized(size: 3, spare: 1)] : Self.boxes))
    }
    #expect(text.contains(": module.large.x_thing.box[\"c\"]: size is 3, in first of prod"), "\(text)")
    #expect(!text.contains("module.small.x_thing.box"), "\(text)")
  }
}
