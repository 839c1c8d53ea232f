import Files
import Support
import Terraform
import Testing

@testable import Example

/// What is found out about an environment does not depend on the one before it, though most of it is taken over from there.
@Suite struct PrecedentTests {
  /// An environment that decides what its stacks have by numbers, of which most are those of the environment before.
  struct Tenant: DeploymentEnvironment {
    let name: String
    var choices = Array(repeating: 0, count: 16)
    var backend: Backend { .s3(bucket: "states-\(choices[15] == 0 ? name : "common-\(name)")", region: "eu-west-1") }

    func next(_ name: String, _ random: inout SeededGenerator) -> Tenant {
      var next = Tenant(name: name, choices: choices)
      for _ in 0..<random.int(0...3) { next.choices[random.int(0...15)] = random.int(0...2) }
      return next
    }
  }

  struct Part: ObjectValue {
    let size: Number
    let label: Text

    init(size: Number, label: Text = .default) {
      self.size = size
      self.label = label
    }

    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
      Field(\.label, "Label.", default: "plain")
    }
  }

  struct Shelf: Module {
    static let name = "shelf"
    static let requirements = Requirements.things

    let name: Text
    let size: Number
    let parts: Map<Part>
    let peer: Nullable<Text>
    let tags: Map<Text>

    init(name: Text, size: Number = .default, parts: Map<Part>, peer: Nullable<Text> = nil, tags: Map<Text> = .default)
    {
      self.name = name
      self.size = size
      self.parts = parts
      self.peer = peer
      self.tags = tags
    }

    static let interface = Interface(Self.init) {
      Field(\.name, "Name.")
      Field(\.size, "Size.", default: 1)
      Field(\.parts, "Parts.")
      Field(\.peer, "Peer.")
      Field(\.tags, "Tags.", default: [:])
    }

    struct Outputs: Shape {
      let id: Text
      let size: Number

      static let interface = Interface(Self.init) {
        Field(\.id, "Identifier.")
        Field(\.size, "Size.")
      }
    }

    func body(_ tf: Scope) -> Outputs {
      let label = tf.local("label", "\(name)-\(size)" as Text)
      let shelf = tf.resource("x_thing", "this") {
        $0.name = label
        $0.size = size
        $0.peer = peer
        $0.tags = tags
        $0.block("inner") { $0.depth = size + 1 }
      }
      tf.resources("x_thing", "part", forEach: parts) { part, each in
        part.name = "\(name)-\(each.key)-\(each.value.label)"
        part.size = each.value.size
        part.peer = shelf.id
      }
      return Outputs(id: shelf.id, size: size)
    }
  }

  struct Base: Stack {
    static let name = "base"
    static let folder = "base"
    static let stateKey = "base.tfstate"
    let tenant: Tenant

    struct Outputs: Shape {
      let id: Text
      let size: Number
      let extra: Text?

      static let interface = Interface(Self.init) {
        Field(\.id, "Identifier.")
        Field(\.size, "Size.")
        Field(\.extra, "Extra.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      let choices = tenant.choices
      tf.provider("x") { $0.region = choices[0] == 2 ? "north" : "south" }
      let first = tf.module(
        "first",
        Shelf(name: Text("\(tenant.name)-first"), size: Number(choices[1]), parts: ["a": Part(size: 1)])
      )
      let thing = tf.resource("x_thing", "own") {
        $0.name = choices[2] == 0 ? "own" : Text("own-\(tenant.name)")
        $0.size = Number(choices[3])
        $0.inner = choices[4] == 2 ? ["a", "b", "c"] as List<Text> : ["a"]
        if choices[5] == 2 { $0.extra = true }
      }
      return Outputs(id: thing.id, size: first.size, extra: choices[6] == 0 ? nil : "\(first.id)-extra")
    }
  }

  struct Top: Stack {
    static let name = "top"
    static let folder = "top"
    static let stateKey = "top.tfstate"
    let tenant: Tenant
    let base: Base.Outputs

    func body(_ tf: StackScope) -> NoOutputs {
      let choices = tenant.choices
      let part = Part(size: Number(choices[7]), label: choices[8] == 0 ? .default : Text(tenant.name))
      var parts: [(String, Part)] = [("a", part), ("b", Part(size: base.size))]
      if choices[9] == 2 { parts.append(("c", part)) }
      let tags: Map<Text> = [
        "Owner": choices[10] == 0 ? "us" : Text(String(repeating: tenant.name, count: 30)), "B": "c",
      ]
      let second = tf.module(
        "second",
        Shelf(
          name: Text(choices[11] == 0 ? tenant.name : "second"),
          size: choices[12] == 0 ? .default : base.size,
          parts: Map(parts),
          peer: choices[13] == 0 ? nil : Nullable(base.id),
          tags: tags
        )
      )
      tf.module("third", Shelf(name: "third", size: second.size, parts: ["x": part], peer: Nullable(second.id)))
      if choices[14] == 1, let extra = base.extra { tf.resource("x_thing", "extra") { $0.name = extra } }
      return NoOutputs()
    }
  }

  private static let rules: [Rule] = [
    rule("sizes are small") { $0.size <= 1 },
    rule("inner parts are flat") { $0.inner.depth <= 2 },
    rule("names say where they are", unknown: .passes) { thing in
      guard let name = thing.name.text else { return .holds }
      return name.contains(thing.environmentName) ? .holds : .fails("it is “\(name)”", at: thing.name)
    },
    rule("peers are small", unknown: .passes) { thing in
      guard let peer = thing.peer.resource, let size = peer.size.number else { return .holds }
      return size < 2 ? .holds : .fails("its peer has \(size)", at: thing.peer)
    },
    rule("tags are short", unknown: .passes) { thing in
      (thing.tags.Owner.text?.utf8.count ?? 0) < 20 ? .holds : .fails("it is long", at: thing.tags)
    },
    rule("the south is better") { $0.providerConfiguration.region == "south" },
    Rule("names are told apart", onAll: "x_thing", why: "Why.", fix: "Fix.", unknown: .passes) { things in
      things.enumerated().compactMap { index, thing in
        guard let name = thing.name.text, things[..<index].contains(where: { $0.name.text == name }) else { return nil }
        return (thing, .fails("another is “\(name)”", at: thing.name))
      }
    },
    Rule("names are there once", unique: "name", of: "x_thing", why: "Why.", fix: "Fix."),
  ]

  private static func rule(
    _ name: String,
    unknown: Rule.Unknown = .fails,
    _ check: @escaping @Sendable (PlannedResource) -> Verdict
  ) -> Rule {
    Rule(name, on: "x_thing", why: "Why.", fix: "Fix.", unknown: unknown, check)
  }

  private func deployment(_ tenants: [Tenant], _ rules: [Rule] = []) -> Deployment {
    Deployment(tenants, requirements: .things, sharedModules: "modules", rules: rules) { tenant, deploy in
      let base = deploy.stack(Base(tenant: tenant))
      deploy.stack(Top(tenant: tenant, base: base))
    }
  }

  private func sequences(_ count: Int) -> (all: [[Tenant]], seed: UInt64) {
    var random = SeededGenerator()
    let all = (0..<count).map { _ in
      (1...4).reduce(into: [Tenant(name: "e0")]) { $0.append($0[$0.count - 1].next("e\($1)", &random)) }
    }
    return (all, random.seed)
  }

  @Test func filesAreThoseOfTheEnvironmentAlone() throws {
    let (all, seed) = sequences(100)
    for tenants in all {
      let together = try deployment(tenants).files().files.filter { !$0.path.hasPrefix("modules/") }
      let alone = try tenants.flatMap { try deployment([$0]).files().files.filter { !$0.path.hasPrefix("modules/") } }
      for (one, other) in zip(together, alone.sorted { $0.path < $1.path }) {
        #expect(one.path == other.path && one.text == other.text, "seed \(seed)")
      }
      #expect(together.count == alone.count)
    }
  }

  @Test func findingsAreThoseOfTheEnvironmentAlone() throws {
    let (all, seed) = sequences(100)
    var count = 0
    for tenants in all {
      // The same in several environments is told once, with their names.
      var names: [String: [String]] = [:]
      for tenant in tenants {
        for (finding, name) in found(deployment([tenant], Self.rules)) { names[finding, default: []].append(name) }
      }
      let together = Dictionary(uniqueKeysWithValues: found(deployment(tenants, Self.rules)))
      #expect(together == names.mapValues(Self.inWords), "seed \(seed)")
      count += names.count
    }
    #expect(count > 1_000)
  }

  /// What is found, without the words for it, and the names of the environments.
  private func found(_ deployment: Deployment) -> [(String, String)] {
    do {
      _ = try deployment.files()
      return []
    } catch {
      return error.all.map { finding in
        let places = finding.reason.dropFirst(
          "Why. It is in the stack base of ".count - (finding.reason.contains("stack top") ? 1 : 0)
        )
        return (
          "\(finding.location) \(finding.summary.prefix { $0 != "”" })",
          "\(places.prefix { $0 != "." }.replacing(/, as .*/, with: ""))"
        )
      }
    }
  }

  private static func inWords(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
  }
}
