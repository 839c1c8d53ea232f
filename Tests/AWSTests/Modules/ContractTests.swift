import AWS
import Files
import Testing

/// What a contract test makes up has the forms that AWS and the provider want.
@Suite struct ContractTests {
  private struct Account: DeploymentEnvironment {
    let name = "test"
    let isProtected = false
    let account: String
    let backend = Backend.local(folder: "states")
  }

  private struct Giver<Kind: Value>: Stack {
    static var name: String { "giver" }
    static var folder: String { "giver" }
    static var stateKey: String { "giver.tfstate" }

    let region: Region

    struct Outputs: Shape {
      let value: Kind

      static var interface: Interface<Self> { Interface(Self.init) { Field(\.value, "A value.") } }
    }

    func body(_ tf: StackScope) -> Outputs {
      tf.provider("aws") { $0.region = region }
      return Outputs(value: .raw("null"))
    }
  }

  private struct Taker: Stack {
    static let name = "taker"
    static let folder = "taker"
    static let stateKey = "taker.tfstate"

    let value: any Value

    func body(_ tf: StackScope) -> NoOutputs {
      _ = tf.local("value", value)
      return NoOutputs()
    }
  }

  /// What stands for an output of a kind.
  private func sample<Kind: Value>(
    of kind: Kind.Type,
    in region: Region = "us-west-2",
    account: String = "111122223333"
  ) throws -> String {
    let deployment = Deployment([Account(account: account)], requirements: .awsRoot, sharedModules: "modules") {
      $1.stack(Taker(value: $1.stack(Giver<Kind>(region: region)).value))
    }
    let text = try #require(try deployment.files()["taker/environments/test/tests/contract.tftest.hcl"]).text
    let start = try #require(text.firstRange(of: "  values = { outputs = { value = "))
    return String(text[start.upperBound...].prefix { $0 != "}" }.dropLast())
  }

  @Test func identifiers() throws {
    #expect(try sample(of: VPCID.self) == #""vpc-00000000000000001""#)
    #expect(
      try sample(of: List<SubnetID>.self) == #"["subnet-00000000000000001", "subnet-00000000000000002"]"#
    )
    #expect(try sample(of: HostedZoneID.self) == #""Z0000000000000000001""#)
    // Its identifier is its ARN.
    #expect(try sample(of: ID<Topic>.self) == #""arn:aws:sns:us-west-2:111122223333:mock-1""#)
    // Its identifier is its name.
    #expect(try sample(of: ID<LogGroup>.self) == #""value""#)
  }

  @Test func arns() throws {
    #expect(try sample(of: ARN<Cluster>.self) == #""arn:aws:ecs:us-west-2:111122223333:cluster/mock-1""#)
    #expect(try sample(of: ARN<VPC>.self) == #""arn:aws:ec2:us-west-2:111122223333:vpc/vpc-00000000000000001""#)
    #expect(try sample(of: ARN<Role>.self) == #""arn:aws:iam::111122223333:role/mock-1""#)
    #expect(try sample(of: ARN<Bucket>.self) == #""arn:aws:s3:::mock-1""#)
    #expect(try sample(of: ARN<HostedZone>.self) == #""arn:aws:route53:::hostedzone/Z0000000000000000001""#)
    #expect(try sample(of: ARN<Job>.self) == #""arn:aws:glue:us-west-2:111122223333:catalog-table/mock-1""#)
  }

  private enum Job: ResourceType { static let name = "aws_glue_catalog_table" }

  @Test func places() throws {
    #expect(try sample(of: ARN<Topic>.self, in: "cn-north-1") == #""arn:aws-cn:sns:cn-north-1:111122223333:mock-1""#)
    #expect(
      try sample(of: ARN<Topic>.self, in: "us-gov-west-1") == #""arn:aws-us-gov:sns:us-gov-west-1:111122223333:mock-1""#
    )
    #expect(try sample(of: ARN<Topic>.self, account: "test") == #""arn:aws:sns:us-west-2:123456789012:mock-1""#)
  }

  /// A module that gets one of these from another stack checks it, and so does the provider.
  @Test(
    arguments: [
      BackupWindow.self, CPUArchitecture.self, CacheNodeType.self, ContainerImage.self, ContainerUser.self,
      DomainName.self,
      DatabaseIdentifier.self, DatabaseInstanceClass.self, InterfaceEndpoint.self, LoadBalancerName.self,
      MaintenanceWindow.self, PostgreSQLVersion.self, ReplicationGroupID.self, RepositoryName.self, ServiceName.self,
      StatusCodes.self, TLSPolicy.self, URLPath.self,
    ] as [any LimitedText.Type]
  )
  func texts(kind: any LimitedText.Type) throws {
    func isAccepted<Kind: LimitedText>(_ kind: Kind.Type) throws -> Bool {
      Kind.accepts(String(try sample(of: kind).dropFirst().dropLast()))
    }
    #expect(try isAccepted(kind))
  }

  @Test func rangesAndDomains() throws {
    #expect(try sample(of: List<CIDRBlock>.self) == #"["10.0.1.0/24", "10.0.2.0/24"]"#)
    #expect(try sample(of: DomainName.self) == #""mock-1.example.com""#)
    #expect(try sample(of: Action.self) == #""s3:GetObject""#)
  }
}
