@testable import Example
import Terraform
import Testing

/// What is told about an environment that is like the one before, of which only the differences are checked.
@Suite struct SchemaPrecedentTests {
  private let file = "Tests/TerraformTests/Schema/SchemaPrecedentTests.swift"

  @Test func mistakeInAnEnvironmentThatIsLikeTheOneBefore() {
    let line = #line
    let environments = ["dev", "qa", "prod"].map { Environment(name: $0, network: 1) }
    let text = errors(in: environments) { environment, deploy in
      deploy.stack(
        First { tf in
          tf.provider("aws") {
            $0.region = Text(environment.name)
            let tags: Expr = environment.name == "prod" ? .string("none") : .object([])
            $0.block("default_tags") { $0.tags = Map<Text>(expr: tags) }
          }
          tf.resource("aws_vpc", "this") {
            $0.cidr_block = "10.0.0.0/16"
            $0.ipv4_netmask_length = environment.name == "qa" ? "wide" as Text : "16"
          }
          tf.resource("aws_subnet", "this") {
            $0.vpc_id = environment.name == "prod" ? Text(expr: .null) : "vpc-1"
          }
          tf.module("box", Box(size: environment.name == "prod" ? Number(expr: .string("large")) : 1))
        }
      )
    }
    #expect(
      text.split(separator: "\n").filter { $0.contains("error") } == [
        "\(file):\(line + 10): error: ipv4_netmask_length of aws_vpc.this wants a number, and gets the string “wide”",
        "\(file):\(line + 8): error: default_tags.tags of provider.aws wants a map of strings, and gets the string “none”",
        "\(file):\(line + 14): error: aws_subnet.this needs vpc_id",
        "\(file):\(line + 17): error: size of module.box is a number in Swift, and gets the string “large”",
      ]
    )
  }

  private struct Box: Module {
    static let name = "box"
    static let requirements = Requirements.modules
    let size: Number

    static let interface = Interface(Self.init) { Field(\.size, "Size.") }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }
}
