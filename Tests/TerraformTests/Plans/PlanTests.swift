import Files
import Foundation
import Support
import Terraform
import Testing

/// Terraform applies what the language renders. The resources are `terraform_data`, for which Terraform needs no provider and no account.
@Suite struct PlanTests {
  @Test func modulesLoopsAndConditions() throws {
    let outputs = try apply { tf in
      let box = tf.module(
        "box",
        Box(name: "large", sizes: ["a": Size(width: 3), "b": Size(width: 3, height: 5)], password: .raw("\"secret\""))
      )
      let boxes = tf.modules("boxes", forEach: ["x": 1, "y": 2] as Map<Number>) { each in
        Box(name: each.key, sizes: ["a": Size(width: each.value)], password: .raw("\"secret\""), label: Nullable("top"))
      }
      let counted = tf.resources("terraform_data", "counted", count: 2) { data, index in data.input = index + 1 }
      let left = tf.resource("terraform_data", "left", when: box.areas.count > 9) { $0.input = "left" }
      return [
        "areas": box.areas.map { "\($0)=\($1)" as Text }.joined(by: " "), "label": box.label,
        "labels": boxes.label.values.joined(by: " "), "boxes": "\(boxes["y"].areas["a"])",
        "counted": (counted.output as List<Text>).joined(by: " "),
        "left": (left.output as Nullable<Text>).or("none"),
      ]
    }
    #expect(
      outputs == [
        "areas": "a=6 b=15", "label": "none", "labels": "top top", "boxes": "4", "counted": "1 2", "left": "none",
      ]
    )
  }

  @Test func collections() throws {
    let outputs = try apply { tf in
      let listeners: Map<Map<Number>> = tf.local(
        "listeners",
        ["http": ["blue": 90, "green": 10], "admin": ["blue": 1]]
      )
      let targets = tf.local(
        "targets",
        listeners.map(as: "listener") { _, targets in targets.keys }.flattened().distinct.asSet
      )
      let expiry = tf.local("expiry", ["a/": 7, "b/": 30, "c/": 7] as Map<Number>)
      let days = expiry.keys.grouped(as: "prefix") { prefix in "\(expiry[prefix])" as Text }
      return [
        "targets": targets.asList.joined(by: " "),
        "most": "\(listeners.map(as: "listener") { _, targets in targets.values.max }.max)",
        "shares": listeners["http"].filter(as: "share") { _, share in share > 50 }.keys.joined(by: " "),
        "days": days["7"].joined(by: " "),
        "json": (["a": "b"] as Map<Text>).jsonEncoded,
        "lines": Text.lines("#!/bin/sh\necho ${HOSTNAME} \(expiry["a/"])\n"),
      ]
    }
    #expect(
      outputs == [
        "targets": "blue green", "most": "90", "shares": "blue", "days": "a/ c/", "json": #"{"a":"b"}"#,
        "lines": "#!/bin/sh\necho ${HOSTNAME} 7\n",
      ]
    )
  }

  @Test func lifecycleConditionsAndAddresses() throws {
    let outputs = try apply { tf in
      let first = tf.resource("terraform_data", "first") {
        $0.input = "first"
        $0.lifecycle(createBeforeDestroy: true)
      }
      let second = tf.resource("terraform_data", "second") {
        $0.input = "second"
        $0.depends(on: first)
        $0.lifecycle(ignoreChanges: ["input"], replaceTriggeredBy: [first])
        $0.precondition((first.output as Text) == "first", "The first one has to be there.")
        $0.postcondition("It has an output.") { $0.output != "" as Text }
      }
      let adopted = tf.resource("terraform_data", "adopted") { $0.input = "adopted" }
      tf.import(adopted, id: "known")
      tf.moved(from: "terraform_data.zeroth", to: first)
      tf.removed("terraform_data.gone", destroy: true)
      tf.check("second") { $0.assert(second.output == "second" as Text, "The second one has its input.") }
      return ["second": second.output, "adopted": adopted.id]
    }
    #expect(outputs == ["second": "second", "adopted": "known"])
  }

  @Test func validationRefusesAValue() throws {
    // Raw HCL, which `generate` does not evaluate.
    let name = Text.raw("\"a name that is too long\"")
    let run = try plan { tf in
      tf.module("box", Box(name: name, sizes: [:], password: .raw("\"secret\"")))
    }
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("At most 8 letters."), "\(run.errors)")
  }

  // MARK: - Running

  private static let requirements = Requirements(terraform: ">= 1.11.0", providers: [])

  private func plan(_ fill: @escaping @Sendable (StackScope) -> Void) throws -> Tool.Output {
    try withTemporaryFolder { folder in
      let root = try write(fill, to: folder)
      try Tool.terraform.run(["init", "-no-color"], in: root)
      return try Tool.terraform.run(["plan", "-no-color"], in: root, expecting: [1])
    }
  }

  /// Applies a stack in a temporary folder, and returns the texts that it declares.
  private func apply(_ fill: @escaping @Sendable (StackScope) -> Map<Text>) throws -> [String: String] {
    try withTemporaryFolder { folder in
      let root = try write({ tf in tf.resource("terraform_data", "result") { $0.input = fill(tf) } }, to: folder)
      let terraform = try Tool.terraform
      try terraform.run(["init", "-no-color"], in: root)
      try terraform.run(["apply", "-auto-approve", "-no-color"], in: root)
      let state = try terraform.run(["show", "-json"], in: root).text
      let values = try JSONDecoder().decode(State.self, from: Data(state.utf8)).values
      return try #require(values.root_module.resources.first { $0.address == "terraform_data.result" }?.values.input)
    }
  }

  /// Writes the files of a stack, and returns the folder of its root.
  private func write(_ fill: @escaping @Sendable (StackScope) -> Void, to folder: URL) throws -> URL {
    let tree = try Deployment([TestEnvironment(name: "dev")], requirements: Self.requirements, sharedModules: "modules")
    {
      $1.stack(First(fill: fill))
    }.files()
    for file in tree.files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents).write(to: url)
    }
    return folder.appending(path: "first/environments/dev")
  }

  /// The part of `terraform show -json` that the tests read.
  private struct State: Decodable {
    struct Values: Decodable { let root_module: Module }
    struct Module: Decodable { let resources: [Resource] }

    struct Resource: Decodable {
      struct Values: Decodable { let input: [String: String]? }

      let address: String
      let values: Values

      enum CodingKeys: CodingKey { case address, values }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        address = try container.decode(String.self, forKey: .address)
        values = (try? container.decode(Values.self, forKey: .values)) ?? Values(input: nil)
      }
    }

    let values: Values
  }
}
