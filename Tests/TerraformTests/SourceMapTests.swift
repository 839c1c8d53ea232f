import Example
import HCL
import Files
import Terraform
import Testing

/// Every line of a generated file knows the Swift that it comes from.
@Suite struct SourceMapTests {
  private func place(_ path: String, _ text: String) throws -> (origins: SourceMap, line: SourceLine) {
    let file = try #require(try deployment.files()[path])
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains(text) }) + 1
    let origins = try #require(try deployment.sourceMap(of: path))
    return (origins, origins[number])
  }

  @Test func aCallOfAModuleIsInTheStack() throws {
    let found = try place("api/infrastructure/terraform/environments/prod/main.tf", "module \"database\"")
    #expect(found.line.location.path == "Tests/Example/Stacks/API.swift")
    #expect(found.line.argument == nil)
    #expect(found.origins.calls.isEmpty)
  }

  @Test func anArgumentIsInItsBlock() throws {
    let path = "infrastructure/terraform/modules/network/main.tf"
    let block = try place(path, "resource \"aws_subnet\" \"private\"")
    let argument = try place(path, "map_public_ip_on_launch")
    #expect(argument.line.location == block.line.location)
    #expect(argument.line.location.path == "Tests/Example/Modules/Network.swift")
    #expect(argument.line.argument == "map_public_ip_on_launch")
    #expect(argument.origins.calls.map(\.address) == ["module.network"])
    #expect(argument.origins.calls.map(\.caller) == ["shared"])
  }

  @Test func aVariableIsInTheInterface() throws {
    let found = try place("infrastructure/terraform/modules/network/variables.tf", "variable \"zones\"")
    #expect(found.line.location.path == "Tests/Example/Modules/Network.swift")
  }

  @Test func noOtherFileHasASourceMap() throws {
    #expect(try deployment.sourceMap(of: "infrastructure/terraform/modules/network/other.tf") == nil)
  }
}
