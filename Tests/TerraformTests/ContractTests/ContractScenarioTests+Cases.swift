import HCL
import Terraform

extension ContractScenarioTests {
  /// Passes a value on, as a module does.
  struct Part: Module {
    static let name = "part"
    static let requirements = Requirements(terraform: ">= 1.11.0", providers: [])

    let list: List<Text>
    let range: Text
    let size: Number

    static let interface = Interface(Self.init) {
      Field(\.list, "A.", Validation("Three.") { $0.count >= 3 })
      Field(\.range, "A.", Validation("A range.") { Flag.call("can", Text.call("cidrhost", $0, 0 as Number)) })
      Field(\.size, "A.", Validation("From 5 to 9.") { $0 >= 5 && $0 <= 9 })
    }

    struct Outputs: Shape {
      let third: Text
      let list: List<Text>

      static let interface = Interface(Self.init) {
        Field(\.third, "A.")
        Field(\.list, "A.")
      }
    }

    func body(_ tf: Scope) -> Outputs {
      let sorted = tf.local("sorted", list)
      tf.resource("terraform_data", "part") { $0.input = Text.call("cidrsubnet", range, 4 as Number, 2 as Number) }
      return Outputs(third: sorted[2], list: sorted)
    }
  }

  static let scenarios = elements + forms + conditions + knownValues

  /// An attribute of a value without a type.
  private static func part(_ value: Object, _ names: String...) -> Text {
    Text(expr: names.reduce(value.expr) { .attribute(of: $0, $1) })
  }

  private static func use(_ tf: StackScope, _ values: Text...) {
    for (index, value) in values.enumerated() { tf.resource("terraform_data", "use\(index)") { $0.input = value } }
  }

  private static let elements: [Scenario] = [
    Scenario(name: "index through a local value") { tf, o in use(tf, tf.local("l", o.list)[3]) },
    Scenario(name: "index through modules") { tf, o in
      let part = tf.module("a", Part(list: o.list, range: o.text, size: o.number))
      let other = tf.module("b", Part(list: part.list, range: "10.0.0.0/8", size: 5))
      use(tf, part.third, other.list[4])
    },
    Scenario(name: "index in a loop") { tf, o in
      let indices = tf.local("indices", [0, 2, 5] as List<Number>)
      use(tf, indices.map { o.list[$0] }.joined(by: ","))
    },
    Scenario(name: "index of count") { tf, o in
      tf.resources("terraform_data", "it", count: 4) { data, index in data.input = o.list[index] }
    },
    Scenario(name: "index of an index") { tf, o in use(tf, o.ports[2].protocols[3], o.groups["x"][2]) },
    Scenario(name: "only") { tf, o in use(tf, o.list.only.or("none")) },
    Scenario(name: "only of an optional resource") { tf, o in
      let other = tf.local("other", o.others.map { "\($0)-x" as Text })
      use(tf, tf.local("l", o.list).only.or("none"), other.joined(by: ","))
    },
    Scenario(name: "object without a type") { tf, o in
      let second = Expr.index(of: .attribute(of: o.document.expr, "zones"), .integer(2))
      use(tf, part(o.document, "host"), part(o.document, "nested", "name"), Text(expr: .attribute(of: second, "id")))
    },
    Scenario(name: "keys of a loop") { tf, o in
      tf.resources("terraform_data", "it", forEach: ["x": 1, "y": 2] as Map<Number>) { data, each in
        data.input = "\(o.map[each.key])-\(o.groups[each.key][2])"
      }
    },
    Scenario(name: "keys of another output") { tf, o in
      tf.resources("terraform_data", "it", forEach: o.map) { data, each in data.input = o.groups[each.key][0] }
      tf.resources("terraform_data", "set", forEach: o.set.asList.asSet) { data, each in data.input = each.value }
    },
    Scenario(name: "functions of collections") { tf, o in
      use(
        tf,
        Text.call("element", o.list, 7 as Number),
        (List<Text>.call("slice", o.others, 0 as Number, 3 as Number)).joined(by: ","),
        o.map.merging(["x": "1"])["x"],
        o.map["none", default: "b"],
        Text.call("lookup", o.map, "special" as Text),
        o.map.values[1],
        (o.list + o.others).distinct.joined(by: ",")
      )
    },
    Scenario(name: "values that may fail") { tf, o in
      use(tf, Text.call("try", o.list[40], "b" as Text), Flag.call("can", o.map["zz"]).then("a", else: "b"))
    },
  ]

  private static let forms: [Scenario] = [
    Scenario(name: "address range") { tf, o in
      let range = tf.local("range", o.text)
      use(tf, Text.call("cidrsubnet", range, 8 as Number, 3 as Number), Text.call("cidrhost", o.list[2], 5 as Number))
    },
    Scenario(name: "parts of a text") { tf, o in
      use(tf, o.text.split(by: ":")[5], tf.local("l", o.path).split(by: "/")[1])
    },
    Scenario(name: "regular expression") { tf, o in
      use(
        tf,
        List<Text>.call("regex", "^v([0-9]{2,})\\.(\\d+)-(?:alpha|beta)$" as Text, o.text)[1],
        Text.call("regex", "[^a-z]+$" as Text, o.list[0])
      )
    },
    Scenario(name: "number in a text") { tf, o in
      use(tf, "\(Number.call("tonumber", o.text) + 1)", "\(Number.call("parseint", o.list[0], 10 as Number))")
    },
    Scenario(name: "document in a text") { tf, o in
      let document = Object.call("jsondecode", o.text)
      use(tf, part(document, "host"), Text(expr: .index(of: .attribute(of: document.expr, "ports"), .integer(2))))
    },
    Scenario(name: "bytes and times") { tf, o in
      use(tf, Text.call("base64decode", o.text), Text.call("timeadd", o.list[0], "1h" as Text))
    },
  ]

  private static func precondition(_ tf: StackScope, _ condition: Flag) {
    tf.resource("terraform_data", "it") { $0.precondition(condition, "It has to be so.") }
  }

  private static let conditions: [Scenario] = [
    Scenario(name: "number") { tf, o in precondition(tf, o.number >= 7 && o.number < 40) },
    Scenario(name: "another number") { tf, o in precondition(tf, 3 == o.number) },
    Scenario(name: "count") { tf, o in precondition(tf, o.list.count >= 3 && o.others.count == 1 && o.map.count > 3) },
    Scenario(name: "text") { tf, o in precondition(tf, o.text == "prod" && o.list[0] != "x") },
    Scenario(name: "start and end") { tf, o in precondition(tf, o.text.hasPrefix("arn:") && o.text.hasSuffix("/x")) },
    Scenario(name: "pattern") { tf, o in precondition(tf, o.text.matches("^[a-z]{3}-[0-9]+(-x)?$")) },
    Scenario(name: "length of a text") { tf, o in precondition(tf, o.text.length == 21 && o.list[0].length < 4) },
    Scenario(name: "one of several") { tf, o in
      precondition(tf, (["dev", "prod"] as List<Text>).contains(o.text) && o.list.contains("a"))
    },
    Scenario(name: "all elements") { tf, o in precondition(tf, o.list.map { $0.hasPrefix("subnet-") }.allTrue) },
    Scenario(name: "flag") { tf, o in precondition(tf, o.flag) },
    Scenario(name: "either") { tf, o in precondition(tf, o.number > 10 || o.text == "x") },
    Scenario(name: "check") { tf, o in tf.check("it") { $0.assert(o.number == 5, "It has to be so.") } },
    Scenario(name: "stated mock value") { tf, o in precondition(tf, o.path.split(by: "/").count == 2) },
  ]

  private static let knownValues: [Scenario] = [
    Scenario(name: "known condition", outputs: Origin.known) { tf, o in
      precondition(tf, o.number % 7 == 0 && !o.flag && o.text.split(by: "-").count == 4)
    },
    Scenario(name: "known elements", outputs: Origin.known) { tf, o in
      use(tf, o.list.only.or("none"), o.others[3], o.ports[0].protocols[2], o.groups["api"][2])
    },
    Scenario(name: "known keys", outputs: Origin.known) { tf, o in
      tf.resources("terraform_data", "it", forEach: o.groups) { data, each in
        data.input = Text.call("cidrsubnet", o.map[each.key], 4 as Number, 1 as Number)
      }
      use(tf, o.map[(o.text.split(by: "-")[0] == "prod" as Text).then("web", else: "api")])
    },
    Scenario(name: "known document", outputs: Origin.known) { tf, o in
      precondition(tf, part(o.document, "host").hasSuffix("example.com"))
      use(tf, Text(expr: .index(of: .attribute(of: o.document.expr, "ports"), .integer(2))))
    },
  ]
}
