import AWS
import Files
import Foundation
import HCL
import Support
import Terraform
import Testing

/// The AWS provider plans a stack with the mock values of its contract test. One root module has all the cases, since the provider takes
/// seconds to start.
@Suite(.enabled(if: Tool.knowsProviders, "scripts/test knows where the provider is"))
struct ContractPlanTests {
  private struct Origin: Stack {
    static let name = "origin"
    static let folder = "origin"
    static let stateKey = "origin.tfstate"

    struct Outputs: Shape {
      let role: Text
      let ranges: List<Text>
      let document: Text
      let port: Text
      let topics: List<Text>

      static let interface = Interface(Self.init) {
        Field(\.role, "A.")
        Field(\.ranges, "A.")
        Field(\.document, "A.")
        Field(\.port, "A.")
        Field(\.topics, "A.")
      }
    }

    func body(_ tf: StackScope) -> Outputs {
      tf.provider("aws") { $0.region = "eu-west-1" }
      let data = tf.resource("terraform_data", "it") { $0.input = "x" }
      return Outputs(
        role: data.output,
        ranges: data.output,
        document: data.output,
        port: data.output,
        topics: data.output
      )
    }
  }

  /// A module that reads data sources, which the stack cannot pass.
  private struct Zones: Module {
    static let name = "zones"
    static let requirements = Requirements.awsModule

    let count: Number

    static let interface = Interface(Self.init) { Field(\.count, "A.", name: "zone_count") }

    struct Outputs: Shape {
      let names: List<Text>
      let engine: Text

      static let interface = Interface(Self.init) {
        Field(\.names, "A.")
        Field(\.engine, "A.")
      }
    }

    func body(_ tf: Scope) -> Outputs {
      let zones = tf.data("aws_availability_zones", "all") { $0.state = "available" }
      let names: List<Text> = zones.names
      let all = tf.local("all", names)
      let engine = tf.data("aws_rds_engine_version", "it") { $0.engine = "postgres" }
      tf.resources("aws_subnet", "it", count: count) { subnet, index in
        subnet.vpc_id = "vpc-1"
        subnet.cidr_block = Text.call("cidrsubnet", "10.0.0.0/16" as Text, 8 as Number, index)
        subnet.availability_zone = all[index]
      }
      return Outputs(names: all, engine: engine.version_actual)
    }
  }

  private struct Reader: Stack {
    static let name = "reader"
    static let folder = "reader"
    static let stateKey = "reader.tfstate"

    let origin: Origin.Outputs

    func body(_ tf: StackScope) -> NoOutputs {
      tf.provider("aws") { $0.region = "eu-west-1" }
      dataSources(tf)
      arguments(tf)
      stated(tf)
      return NoOutputs()
    }

    private func dataSources(_ tf: StackScope) {
      let zones = tf.data("aws_availability_zones", "all") { $0.state = "available" }
      let names: List<Text> = zones.names
      let vpc = tf.data(VPC.self, "it") { $0.default = true }
      let subnets = tf.data("aws_subnets", "it") { _ in }
      let ids: List<Text> = subnets.ids
      let groups = tf.data("aws_security_groups", "it") { _ in }
      let only: Nullable<Text> = (groups.ids as List<Text>).only
      tf.resource("aws_subnet", "third") {
        $0.vpc_id = vpc.id
        $0.cidr_block = Text.call("cidrsubnet", vpc.cidr_block as Text, 8 as Number, 1 as Number)
        $0.availability_zone = names[2]
        $0.precondition(names.count >= 3, "Three zones.")
      }
      tf.resource("terraform_data", "ids") { $0.input = "\(ids[3])-\(only.or("none"))-\(names[7])" }
      let image = tf.data("aws_ami", "it") { $0.owners = ["amazon"] }
      tf.resource("aws_instance", "it") {
        $0.ami = image.id as Text
        $0.instance_type = "t4g.micro"
        $0.precondition(image.architecture == "arm64" as Text, "ARM.")
      }
      let zonesOfModule = tf.module("zones", Zones(count: 3))
      tf.resource("terraform_data", "zones") { $0.input = "\(zonesOfModule.names[5])-\(zonesOfModule.engine)" }
    }

    private func arguments(_ tf: StackScope) {
      tf.resource("aws_lambda_function", "it") {
        $0.function_name = "it"
        $0.role = origin.role
        $0.image_uri = "x"
        $0.package_type = "Image"
      }
      tf.resource("aws_sns_topic", "it") { $0.policy = origin.document }
      tf.resource(SecurityGroup.self, "it") {
        $0.name = "it"
        $0.block("ingress") {
          $0.protocol = "tcp"
          $0.from_port = origin.port
          $0.to_port = origin.port
          $0.cidr_blocks = origin.ranges
        }
      }
      tf.resource("aws_sns_topic_subscription", "it") {
        $0.topic_arn = origin.topics[2]
        $0.protocol = "sqs"
        $0.endpoint = "arn:aws:sqs:eu-west-1:123456789012:it"
      }
    }

    /// Values that only the author can know.
    private func stated(_ tf: StackScope) {
      let version = tf.data("aws_rds_engine_version", "it") { $0.engine = "postgres" }
      tf.mock(version) { $0.version_actual = "16.3" }
      tf.resource("terraform_data", "version") {
        $0.precondition(
          (version.version_actual as Text).split(by: ".").map { Number.call("tonumber", $0) }.sum > 18,
          "A new version."
        )
      }
      tf.mock("module.zones.data.aws_rds_engine_version.it") { $0.version_actual = "17.1" }
      let certificate = tf.resource("aws_acm_certificate", "it") { $0.domain_name = "example.com" }
      let options: List<Map<Text>> = certificate.attribute("domain_validation_options")
      tf.mock(certificate) {
        $0.domain_validation_options = List([Object { $0.domain_name = "a.example.com" }])
      }
      tf.resources(
        "terraform_data",
        "options",
        forEach: options.keyed {
          $0["domain_name"]
        } _: {
          $0["domain_name"]
        }
      ) {
        $0.input = $1.key
      }
    }
  }

  @Test func awsPlansWithMockValues() throws {
    let deployment = Deployment(
      [TestEnvironment(name: "dev")],
      requirements: .awsRoot,
      sharedModules: "modules"
    ) {
      let origin = $1.stack(Origin())
      $1.stack(Reader(origin: origin))
    }
    let tree = try deployment.files()
    try withTemporaryFolder { folder in
      for file in tree.files {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.contents).write(to: url)
      }
      let root = folder.appending(path: "reader/environments/dev")
      try Tool.terraform.run(["init", "-backend=false", "-no-color"], in: root)
      let run = try Tool.terraform.run(["test", "-no-color"], in: root, expecting: [0, 1])
      let test = tree["reader/environments/dev/tests/contract.tftest.hcl"]?.text ?? ""
      #expect(test.contains(#""eu-west-1f","#) && test.contains(#""names-8","#), "eight zones, six of which exist")
      #expect(run.exitCode == 0, "\(run.text)\(run.errors)\(test)")
    }
  }

  private struct TestEnvironment: DeploymentEnvironment {
    let name: String
    let isProtected = false
    var account: String { "123456789012" }
    var backend: Backend { .local(folder: "states/\(name)") }
  }
}
