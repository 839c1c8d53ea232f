import AWSSchema
import Files
import Terraform
import Testing

/// The contract test of a stack has a mock value of the right type for every output that the stack reads.
@Suite struct ContractTestTests {
  private struct Task: ObjectValue {
    let image: Text
    let ports: List<Number>

    static let interface = Interface(Self.init) {
      Field(\.image, "Its image.")
      Field(\.ports, "Its ports.")
    }
  }

  private struct Producer: Stack {
    static let name = "producer"
    static let folder = "producer"
    static let stateKey = "producer.tfstate"

    let hasBastion: Bool

    struct Outputs: Shape {
      let vpcID: VPCID
      let subnetIDs: List<SubnetID>
      let topicARN: ARN<Topic>
      let ruleARNs: ValueSet<ARN<Role>>
      let clusterName: Text
      let retention: Number
      let isPublic: Flag
      let task: Task
      let keys: Map<Text>
      let names: Map<List<Text>>
      let bastion: SecurityGroupID?

      static let interface = Interface(Self.init) {
        Field(\.vpcID, "A.")
        Field(\.subnetIDs, "A.")
        Field(\.topicARN, "A.")
        Field(\.ruleARNs, "A.")
        Field(\.clusterName, "A.")
        Field(\.retention, "A.")
        Field(\.isPublic, "A.")
        Field(\.task, "A.")
        Field(\.keys, "A.")
        Field(\.names, "A.")
        Field(\.bastion, "A.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      tf.provider("aws") { $0.region = "eu-west-1" }
      let topic = tf.resource(Topic.self, "this") { _ in }
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      let role: ARN<Role> = .raw("aws_iam_role.other.arn")
      return Outputs(
        vpcID: vpc.id,
        subnetIDs: .raw("[]"),
        topicARN: topic.arn,
        ruleARNs: [role],
        clusterName: "name",
        retention: 7,
        isPublic: true,
        task: Task(image: "a", ports: [80, 81, 82, 83]),
        keys: ["x": "y"],
        names: ["x": ["y"]],
        bastion: hasBastion ? .raw("aws_security_group.this.id") : nil
      )
    }
  }

  private struct Consumer: Stack {
    static let name = "consumer"
    static let folder = "consumer"
    static let stateKey = "consumer.tfstate"

    let outputs: Producer.Outputs
    let fill: @Sendable (StackScope, Producer.Outputs) -> Void

    func body(_ tf: StackScope) -> NoOutputs {
      fill(tf, outputs)
      return NoOutputs()
    }
  }

  private static let mocks = Mocks(
    identifiers: { type, attribute, number, place in
      type == "aws_subnet" && attribute == "id"
        ? nil : "\(place.setting("region") ?? "")/\(type).\(attribute)/\(number)"
    },
    data: ["aws_caller_identity": { place in Object { $0.account_id = Text(place.account) } }],
    planned: ["aws_acm_certificate": Object { $0.status = "ISSUED" }]
  )

  private static let requirements = Requirements(
    terraform: "~> 1.11",
    providers: [
      ProviderRequirement("aws", version: "5.100.0", schema: ProviderSchema(awsSchema, mocks: mocks)),
      ProviderRequirement("null", source: "hashicorp/null", version: "3.2.4", unchecked: "a test"),
    ]
  )

  /// The contract test of a stack, without its header and its `run` block.
  private func test(
    of stack: String = "consumer",
    hasBastion: Bool = false,
    _ fill: @escaping @Sendable (StackScope, Producer.Outputs) -> Void
  ) throws -> String {
    let deployment = Deployment(
      [TestEnvironment(name: "dev")],
      requirements: Self.requirements,
      sharedModules: "modules"
    ) {
      let outputs = $1.stack(Producer(hasBastion: hasBastion))
      $1.stack(Consumer(outputs: outputs, fill: fill))
    }
    let path = "\(stack)/environments/dev/tests/contract.tftest.hcl"
    let text = try #require(try deployment.files()[path]).text
    let end = "\n\nrun \"plan\" {\n  command = plan\n}\n"
    #expect(text.hasPrefix("# \(File.header)\n\n"))
    #expect(text.hasSuffix(end))
    let start = try #require(text.firstRange(of: "mock_provider")).lowerBound
    return String(text[start...].dropLast(end.count))
  }

  @Test func everyTypeHasAMockValue() throws {
    #expect(
      try test { tf, outputs in tf.resource("aws_sns_topic", "this") { $0.name = outputs.clusterName } } == """
        mock_provider "aws" {}

        mock_provider "null" {}

        override_data {
          target = data.terraform_remote_state.producer
          values = {
            outputs = {
              vpc_id     = "eu-west-1/aws_vpc.id/1"
              subnet_ids = ["subnet-ids-1", "subnet-ids-2"]
              topic_arn  = "arn:aws:mock:eu-west-1:123456789012:mock-1"
              rule_arns = [
                "arn:aws:mock:eu-west-1:123456789012:mock-1",
                "arn:aws:mock:eu-west-1:123456789012:mock-2",
              ]
              cluster_name = "cluster-name"
              retention    = 1
              is_public    = true
              task = {
                image = "image"
                ports = [1, 2]
              }
              keys = { a = "keys-1", b = "keys-2" }
              names = {
                a = ["names-1", "names-2"]
                b = ["names-1", "names-2"]
              }
            }
          }
        }
        """
    )
  }

  @Test func keysAndIndicesAreThoseThatTheStackReads() throws {
    let text = try test(hasBastion: true) { tf, outputs in
      tf.resource("aws_sns_topic", "this") {
        $0.name = "\(outputs.keys["api"])-\(outputs.keys["web"])-\(outputs.keys["api"])"
        $0.tags = ["Subnet": Text(expr: outputs.subnetIDs[2].expr), "Port": "\(outputs.task.ports[3])"]
      }
    }
    #expect(text.contains(#" subnet_ids = ["subnet-ids-1", "subnet-ids-2", "subnet-ids-3"]"#))
    #expect(text.contains(#" keys = { api = "keys-1", web = "keys-2" }"#))
    // The blueprint knows how many ports there are.
    #expect(text.contains(" ports = [80, 81, 82, 83]\n"))
    #expect(text.contains(#" bastion = "eu-west-1/aws_security_group.id/1""#))
  }

  @Test func stackThatReadsNoOtherHasProvidersOnly() throws {
    #expect(try test(of: "producer") { _, _ in } == "mock_provider \"aws\" {}\n\nmock_provider \"null\" {}")
  }

  @Test func dataSourcesAndPlannedAttributesAreMockedWhereTheyAreUsed() throws {
    let text = try test(hasBastion: false) { tf, _ in
      tf.provider("aws") { $0.region = "eu-west-2" }
      tf.provider(.usEast1) { $0.region = "us-east-1" }
      tf.data("aws_caller_identity", "this") { _ in }
      tf.data(Topic.self, "other") {
        $0.provider(.usEast1)
        $0.name = "x"
      }
      tf.resource("aws_acm_certificate", "this") { $0.domain_name = "example.com" }
      tf.resource("aws_sns_topic", "this") { $0.name = "x" }
    }
    #expect(
      text == """
        mock_provider "aws" {
          mock_data "aws_caller_identity" {
            defaults = { account_id = "one" }
          }

          mock_resource "aws_acm_certificate" {
            override_during = plan

            defaults = {
              id     = "eu-west-2/aws_acm_certificate.id/1"
              arn    = "eu-west-2/aws_acm_certificate.arn/1"
              status = "ISSUED"
            }
          }
        }

        mock_provider "aws" {
          alias = "us_east_1"

          mock_data "aws_sns_topic" {
            defaults = { id = "us-east-1/aws_sns_topic.id/1", arn = "us-east-1/aws_sns_topic.arn/1" }
          }
        }

        mock_provider "null" {}
        """
    )
  }

  @Test func importedResourcesAreOverridden() throws {
    let text = try test { tf, _ in
      tf.import(tf.resource("aws_sns_topic", "this") { $0.name = "x" }, id: "arn")
      tf.import("module.a.aws_sns_topic.this[\"b\"]", id: "arn")
    }
    #expect(
      text.hasSuffix(
        """
        override_resource {
          target = aws_sns_topic.this
        }

        override_resource {
          target = module.a.aws_sns_topic.this["b"]
        }
        """
      )
    )
  }
}
