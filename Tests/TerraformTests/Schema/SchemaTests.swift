import AWSSchema
@testable import Terraform
import Testing

/// The text of a schema, and the types that are read from it.
@Suite struct SchemaTests {
  private let aws = ProviderSchema(awsSchema)

  @Test func head() {
    #expect(aws.description == "hashicorp/aws 5.100.0")
    #expect(ProviderSchema.terraform.source == "builtin/terraform")
  }

  @Test func everyTypeIsThere() {
    #expect(aws.lines.names(after: "resource").count == 1526)
    #expect(aws.lines.names(after: "data").count == 608)
    #expect(aws.lines.names(after: "ephemeral").count == 7)
  }

  /// A line that cannot be read stops the process.
  @Test func everyTypeCanBeRead() throws {
    let reader = SchemaReader(aws)
    #expect(try reader.entry("provider") != nil)
    for mode in ["resource", "data", "ephemeral"] {
      for name in aws.lines.names(after: mode) {
        let entry = try #require(try reader.entry("\(mode) \(name)"))
        #expect(!entry.group.members.isEmpty, "\(mode) \(name)")
      }
    }
  }

  @Test(arguments: ["resource aws", "resource aws_vpc_", "resource zzz", "data a", "$", "", "a"])
  func unknownKeysAreNotFound(key: String) throws {
    #expect(try SchemaReader(aws).entry(key) == nil)
  }

  @Test func members() throws {
    let listener = try #require(try SchemaReader(aws).entry("resource aws_lb_listener")).group
    guard
      case .attribute(.string, .required)? = listener["load_balancer_arn"]?.kind,
      case .attribute(.map(.string), .optional)? = listener["tags"]?.kind,
      case .attribute(.string, .computed)? = listener["arn"]?.kind,
      case .block(let action, let nesting)? = listener["default_action"]?.kind
    else {
      Issue.record("aws_lb_listener is \(listener.members)")
      return
    }
    #expect(nesting.minItems == 1)
    #expect(nesting.maxItems == .max)
    #expect(action.members.map(\.name).contains("target_group_arn"))
  }
}
