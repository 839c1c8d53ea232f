import Foundation
@testable import HCL
import Support
@testable import Terraform
import Testing

/// What compiles, and what Terraform would refuse, is an error at its line.
@Suite struct RefusedByTerraformTests {
  private static let cases: [Case] = [
    Case("bad-name") { tf in tf.check("a b") { $0.assert(tf.local("x", 1 as Number) > 0, "No.") } },
    Case("bad-name") { tf in tf.provider(ProviderAlias("aws", "us east")) { $0.region = "us-east-1" } },
    Case("bad-name") { tf in _ = tf.local("x", (["a"] as List<Text>).map(as: "a b") { $0 }) },
    Case("bad-name") { tf in _ = tf.local("x", (["a": "b"] as Map<Text>).mapValues(as: "") { $0 }) },
    Case("no errors") { tf in _ = tf.local("x", (["a"] as List<Text>).map(as: "for") { $0 }) },
    Case("unknown-function") { tf in _ = tf.local("x", Text.call("titel", "a" as Text)) },
    Case("unknown-function") { tf in _ = tf.local("x", Text.call("no such", "a" as Text)) },
    Case("no errors") { tf in _ = tf.local("x", Text.call("provider::aws::arn_parse", "a" as Text)) },
    Case("bad-name") { tf in _ = tf.local("x", Text.call("provider::a ws::arn_parse", "a" as Text)) },
    Case("arguments-of-function") { tf in _ = tf.local("x", Text.call("title")) },
    Case("arguments-of-function") { tf in _ = tf.local("x", Text.call("core::replace", "a" as Text, "b" as Text)) },
    Case("module-source") { tf in tf.module("a", from: .folder("")) { _ in } },
    Case("module-source") { tf in tf.module("a", from: .folder("/modules")) { _ in } },
    Case("module-source") { tf in tf.module("a", from: .folder("../../modules")) { _ in } },
    Case("module-source") { tf in tf.module("a", from: .registry("vpc", version: "1.0.0")) { _ in } },
    Case("module-source") { tf in tf.module("a", from: .registry("a/b/c", version: "one")) { _ in } },
    Case("no errors") { tf in tf.module("a", from: .registry("example.com/a/b/c", version: ">= 1.0, < 2.0")) { _ in } },
    Case("module-source") { tf in tf.module("a", from: .git("https://example.com/a.git", ref: "")) { _ in } },
    Case("not-a-count") { tf in tf.resources("terraform_data", "a", count: -1) { _, _ in } },
    Case("not-a-count") { tf in tf.resources("terraform_data", "a", count: tf.local("n", 1.5)) { _, _ in } },
    Case("no-such-element") { tf in _ = tf.local("x", (["a"] as List<Text>)[3]) },
    Case("no-such-element") { tf in _ = tf.local("x", (["a"] as List<Text>).sorted[-1]) },
    Case("no-such-element") { tf in _ = tf.local("x", (["a": "b"] as Map<Text>)["c"]) },
    Case("no-such-element") { tf in _ = tf.local("y", tf.local("x", ["a": "b"] as Map<Text>)["c"]) },
    Case("no errors") { tf in _ = tf.local("x", (["a": "b"] as Map<Text>)["c", default: "d"]) },
    Case("no-such-element") { tf in
      let two = tf.resources("terraform_data", "a", count: 2) { data, index in data.input = index }
      _ = tf.local("x", two[2].id)
    },
    Case("no-such-element") { tf in
      let one = tf.resources("terraform_data", "a", forEach: ["a"] as ValueSet<Text>) { $0.input = $1.key }
      _ = tf.local("x", one["b"].id)
    },
    Case("key-twice") { tf in _ = tf.local("x", ["\u{e9}": "a", "e\u{301}": "b"] as Map<Text>) },
    Case("constant-condition") { tf in tf.resource("terraform_data", "a") { $0.precondition(true, "No.") } },
    Case("constant-condition") { tf in tf.check("a") { $0.assert((1 as Number) == 2, "No.") } },
    Case("constant-condition") { tf in
      tf.resource("terraform_data", "a") { $0.precondition(([1] as List<Number>).map { $0 > 0 }.allTrue, "No.") }
    },
    Case("omitted-in-expression") { tf in _ = tf.local("x", Number.default) },
    Case("unknown-provider") { tf in tf.provider("awss") { $0.region = "us-east-1" } },
    Case("unknown-provider") { tf in tf.provider(ProviderAlias("gcp", "us")) { $0.region = "us-east-1" } },
    Case("no errors") { tf in
      let (count, empty): (Number, Text) = (tf.local("n", 3), "")
      _ = tf.local("x", "\(count)\(empty)" as Text)
    },
    Case("check-without-assertion") { tf in tf.check("a") { _ in } },
    Case("second-data-source") { tf in
      tf.check("a") {
        let first = $0.data("aws_region", "a") { _ in }
        _ = $0.data("aws_region", "b") { _ in }
        $0.assert(first.name == "x" as Text, "No.")
      }
    },
    Case("outside-its-scope") { tf in
      var data: Resource<AnyResource>?
      tf.check("a") {
        let region = $0.data("aws_region", "b") { _ in }
        $0.assert(region.name == "x" as Text, "No.")
        data = region
      }
      tf.resource("terraform_data", "b") { $0.input = data.map { $0.name as Text } }
    },
    Case("declared-twice") { tf in
      _ = tf.data("aws_region", "b") { _ in }
      tf.check("a") { $0.assert($0.data("aws_region", "b") { _ in }.name == "x" as Text, "No.") }
    },
    Case("not-an-address") { tf in tf.moved(from: "data.aws_vpc.x", to: tf.resource("aws_vpc", "a") { _ in }) },
    Case("not-an-address") { tf in tf.moved(from: "aws_vpc.x.id", to: tf.resource("aws_vpc", "a") { _ in }) },
    Case("not-an-address") { tf in tf.moved(from: "aws_vpc.x", to: tf.data("aws_vpc", "a") { _ in }) },
    Case("no errors") { tf in
      tf.moved(from: "module.a[\"b.]c\"].aws_vpc.x[0]", to: tf.resource("aws_vpc", "a") { _ in })
    },
    Case("not-an-address") { tf in tf.removed("aws_vpc.x[0]", destroy: false) },
    Case("no errors") { tf in tf.removed("module.x", destroy: false) },
    Case("not-an-address") { tf in tf.import("module.x", id: "a") },
    Case("not-an-address") { tf in tf.import("aws_vpc.x[var.a]", id: "a") },
    Case("not-an-address") { tf in tf.import(tf.data("aws_vpc", "a") { _ in }, id: "a") },
    Case("not-an-address") { tf in
      tf.import(tf.resources("aws_vpc", "a", forEach: ["b": "c"] as Map<Text>) { _, _ in }[tf.local("x", "b")], id: "a")
    },
    Case("not-a-trigger") { tf in
      let region = tf.data("aws_region", "b") { _ in }
      tf.resource("terraform_data", "a") { $0.lifecycle(replaceTriggeredBy: [region]) }
    },
    Case("not-a-trigger") { tf in
      let other = tf.resource("terraform_data", "b") { _ in }
      tf.resource("terraform_data", "a") { $0.lifecycle(replaceTriggeredBy: ["\(other.id)-x" as Text]) }
    },
    Case("no errors") { tf in
      let others = tf.resources("terraform_data", "b", forEach: ["c": "d"] as Map<Text>) { $0.input = $1.value }
      tf.resources("terraform_data", "a", forEach: ["c": "d"] as Map<Text>) {
        $0.lifecycle(replaceTriggeredBy: [others[$1.key].id, others])
      }
    },
    Case("not-a-dependency") { tf in
      let others = tf.resources("terraform_data", "b", forEach: ["c": "d"] as Map<Text>) { $0.input = $1.value }
      tf.resource("terraform_data", "a") { $0.depends(on: others.values) }
    },
    Case("no errors") { tf in
      let others = tf.resources("terraform_data", "b", forEach: ["c": "d"] as Map<Text>) { $0.input = $1.value }
      tf.resource("terraform_data", "a") { $0.depends(on: others["c"]) }
    },
  ]

  struct Case: CustomTestStringConvertible {
    let expected: String
    let line: Int
    let fill: @Sendable (StackScope) -> Void

    init(_ expected: String, line: Int = #line, _ fill: @escaping @Sendable (StackScope) -> Void) {
      self.expected = expected
      self.line = line
      self.fill = fill
    }

    var testDescription: String { "\(expected) at line \(line)" }
  }

  @Test(arguments: cases) func example(_ example: Case) {
    let errors = errors(example.fill).split(separator: "\n").map {
      $0.split(separator: ": ").last.map(String.init) ?? ""
    }
    #expect(Set(errors) == [example.expected])
  }

  /// The S3 backend refuses these keys, or a local state would be somewhere else.
  @Test(arguments: [
    "", "/a", "a/", "a//b", "..", "a/../b", "./a", "a\0b", "a\nb", String(repeating: "a", count: 1_025),
  ])
  func stateKeys(key: String) {
    struct Keyed: Stack {
      static let name = "keyed"
      static let folder = "keyed"
      nonisolated(unsafe) static var stateKey = ""

      func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
    }
    let line = #line
    let result = errors { _, deploy in
      Keyed.stateKey = key
      deploy.stack(Keyed())
    }
    #expect(result.split(separator: "\n").contains("\(line + 3): state-key"))
  }

  /// `null`, `true` and `if` are names of fields, and `for` is not.
  @Test func namesOfFields() throws {
    struct Loop: ObjectValue {
      let start: Text

      static let interface = Interface(Self.init) { Field(\.start, "A name that starts a loop.", name: "for") }
    }
    struct Nothing: ObjectValue {
      let nothing: Text

      static let interface = Interface(Self.init) {
        Field(\.nothing, "A name that is a literal elsewhere.", name: "null")
      }
    }
    #expect(Loop.interface.diagnostics.all.map(\.id) == [.reservedName])
    #expect(Nothing(nothing: "b").hcl == #"{ "null" = "b" }"#)
  }

  /// The functions that Groundplan knows are those of Terraform, with their numbers of arguments.
  @Test func functions() throws {
    struct Metadata: Decodable {
      struct Signature: Decodable {
        struct Parameter: Decodable {}

        let parameters: [Parameter]?
        let variadic_parameter: Parameter?
      }

      let function_signatures: [String: Signature]
    }
    let json = try Tool.terraform.run(["metadata", "functions", "-json"], in: URL(filePath: "/")).text
    let signatures = try JSONDecoder().decode(Metadata.self, from: Data(json.utf8)).function_signatures
    #expect(signatures.keys.filter { !$0.contains("::") }.sorted() == Functions.names)
    for (name, signature) in signatures {
      let range = try #require(Functions.arguments(of: name))
      let count = signature.parameters?.count ?? 0
      // The signature of a variadic function states fewer than some of them need, and no upper limit.
      #expect(signature.variadic_parameter == nil ? range == count...count : range.lowerBound >= count, "\(name)")
    }
  }
}
