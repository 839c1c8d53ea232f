import Files
import Foundation
import Support
import Terraform
import Testing

/// Terraform plans a stack with the mock values of its contract test, however the stack uses what it reads.
@Suite struct ContractScenarioTests {
  /// A stack that would plan.
  struct Scenario: Sendable, CustomTestStringConvertible {
    let name: String
    var outputs: @Sendable (StackScope) -> Origin.Outputs = Origin.unknown
    let fill: @Sendable (StackScope, Origin.Outputs) -> Void

    var testDescription: String { name }
  }

  @Test(arguments: scenarios) func plans(_ scenario: Scenario) throws {
    let deployment = Deployment(
      [TestEnvironment(name: "dev")],
      requirements: Requirements(terraform: ">= 1.11.0", providers: []),
      sharedModules: "modules"
    ) {
      let outputs = $1.stack(Origin(fill: scenario.outputs))
      $1.stack(First { scenario.fill($0, outputs) })
    }
    try test(deployment.files(), in: "first/environments/dev")
  }

  /// Runs the contract test of a root module.
  static func test(_ tree: FileTree, in root: String) throws {
    try withTemporaryFolder { folder in
      for file in tree.files {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.contents).write(to: url)
      }
      let terraform = try Tool.terraform
      try terraform.run(["init", "-backend=false", "-no-color"], in: folder.appending(path: root))
      let run = try terraform.run(["test", "-no-color"], in: folder.appending(path: root), expecting: [0, 1])
      #expect(run.exitCode == 0, "\(run.text)\(run.errors)\(tree["\(root)/tests/contract.tftest.hcl"]?.text ?? "")")
    }
  }

  private func test(_ tree: FileTree, in root: String) throws { try Self.test(tree, in: root) }

  /// A stack with outputs of every kind.
  struct Origin: Stack {
    static let name = "origin"
    static let folder = "origin"
    static let stateKey = "origin.tfstate"

    let fill: @Sendable (StackScope) -> Outputs

    struct Port: ObjectValue {
      let number: Number
      let protocols: List<Text>

      static let interface = Interface(Self.init) {
        Field(\.number, "A.")
        Field(\.protocols, "A.")
      }
    }

    struct Outputs: Shape {
      let text: Text
      let number: Number
      let flag: Flag
      let list: List<Text>
      let others: List<Text>
      let map: Map<Text>
      let set: ValueSet<Text>
      let ports: List<Port>
      let groups: Map<List<Text>>
      let document: Object
      let path: Text

      static let interface = Interface(Self.init) {
        Field(\.text, "A.")
        Field(\.number, "A.")
        Field(\.flag, "A.")
        Field(\.list, "A.")
        Field(\.others, "A.")
        Field(\.map, "A.")
        Field(\.set, "A.")
        Field(\.ports, "A.")
        Field(\.groups, "A.")
        Field(\.document, "A.")
        Field(\.path, "A.", mock: "mock/path")
      }
    }

    func body(_ tf: StackScope) -> Outputs { fill(tf) }

    /// Outputs that are known only when the stack is applied.
    @Sendable static func unknown(_ tf: StackScope) -> Outputs {
      let data = tf.resource("terraform_data", "it") { $0.input = "x" }
      return Outputs(
        text: data.output,
        number: data.output,
        flag: data.output,
        list: data.output,
        others: data.output,
        map: data.output,
        set: data.attribute("output"),
        ports: data.attribute("output"),
        groups: data.attribute("output"),
        document: data.attribute("output"),
        path: data.output
      )
    }

    /// Outputs that the blueprint knows.
    @Sendable static func known(_ tf: StackScope) -> Outputs {
      Outputs(
        text: "prod-eu-west-1",
        number: 14,
        flag: false,
        list: ["one"],
        others: ["p", "q", "r", "s"],
        map: ["api": "10.1.0.0/16", "web": "10.2.0.0/16"],
        set: ["s1", "s2", "s3"],
        ports: [Port(number: 443, protocols: ["https", "tcp", "quic"])],
        groups: ["api": ["g1", "g2", "g3"]],
        document: Object {
          $0.host = "db.example.com"
          $0.ports = [5432, 5433, 5434] as List<Number>
        },
        path: "real"
      )
    }
  }
}
