import Files
import HCL
import Terraform
import Testing

/// A line of a generated file is traced back to the Swift that declares it.
@Suite struct SourceMapTests {
  private struct Box: Module {
    static let name = "box"
    static let requirements = Requirements.modules

    let size: Number

    static let fieldLine = UInt(#line + 2)
    static let interface = Interface(Self.init) {
      Field(\.size, "Size.")
    }

    static let resourceLine = UInt(#line + 3)

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource("terraform_data", "this") {
        $0.input = size
      }
      return NoOutputs()
    }
  }

  private static let environments = [TestEnvironment(name: "dev")]
  private static let callLine = UInt(#line + 2)
  private static let deployment = Deployment(environments, requirements: .roots, sharedModules: "modules") {
    $1.stack(First { tf in tf.module("box", Box(size: 3)) })
  }

  /// The line of the source map for the first line of a file that contains a text.
  private func line(of path: String, _ text: String) throws -> (map: SourceMap, line: SourceLine) {
    let file = try #require(try Self.deployment.files()[path])
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains(text) }) + 1
    let map = try #require(try Self.deployment.sourceMap(of: path))
    return (map, map[number])
  }

  @Test func callOfAModuleIsInTheStack() throws {
    let found = try line(of: "first/environments/dev/main.tf", "module \"box\"")
    #expect(found.line.location.path == "Tests/TerraformTests/SourceMaps/SourceMapTests.swift")
    #expect(found.line.location.line == Self.callLine)
    #expect(found.line.argument == nil)
    #expect(found.map.calls.isEmpty)
  }

  @Test func argumentIsInItsBlock() throws {
    let found = try line(of: "first/modules/box/main.tf", "input")
    #expect(found.line.location.line == Box.resourceLine)
    #expect(found.line.argument == "input")
    #expect(found.map.calls.map(\.address) == ["module.box"])
    #expect(found.map.calls.map(\.caller) == ["first"])
  }

  @Test func variableIsInTheInterface() throws {
    #expect(try line(of: "first/modules/box/variables.tf", "variable \"size\"").line.location.line == Box.fieldLine)
  }

  @Test func contractTestIsInTheDeployment() throws {
    let found = try line(of: "first/environments/dev/tests/contract.tftest.hcl", "run \"plan\"")
    #expect(found.line.location.line == Self.callLine)
  }

  @Test func otherFilesHaveNoSourceMap() throws {
    #expect(try Self.deployment.sourceMap(of: "first/modules/box/other.tf") == nil)
  }
}
