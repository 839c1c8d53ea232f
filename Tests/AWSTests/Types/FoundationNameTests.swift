import AWS
import Foundation
import Testing

/// A blueprint can import Foundation beside AWS: no public type of AWS has the name of a type of Foundation.
///
/// The compiler is the test: an ambiguous name does not compile. On macOS, Foundation has more types than on Linux, such as `Host`,
/// `Port` and `Process`; `PortNumber` has its name for that reason. A new public type is added to the list.
@Suite struct FoundationNameTests {
  private let types: [Any.Type] = [
    ACM.self, ALB.self, ARN<Topic>.self, Action.self, AddressPlan.self, AllocatedStorage.self, ApplicationSecrets.self,
    AvailabilityZone.self, BackupRetention.self, BackupWindow.self, Bastion.self, Bucket.self, CIDRBlock.self,
    CPUArchitecture.self, CacheEngine.self, CacheNodeType.self, CacheUser.self, CacheUserGroup.self, Certificate.self,
    Cluster.self, Condition.self, Connection.self, ContainerImage.self, ContainerSecret.self, ContainerUser.self,
    DNSRecord.self, DatabaseIdentifier.self, DatabaseInstance.self, DatabaseInstanceClass.self,
    DatabaseSnapshotCopy.self, DeregistrationDelay.self, DomainName.self, ECR.self, ECSCluster.self, ECSService.self,
    ElastiCache.self, FargateSize.self, HostedZone.self, HostedZoneID.self, IPv4Range.self, IdentityProvider.self,
    Instance.self, InterfaceEndpoint.self, InternetGateway.self, KMSKey.self, Key.self, (any LimitedNumber).self,
    (any LimitedText).self, Listener.self, LoadBalancer.self, LoadBalancerName.self, LogGroup.self, LogRetention.self,
    MaintenanceWindow.self, Mebibytes.self, NATGateways.self, Networking.self, (any NumberValue).self, Percentage.self,
    PipelineActions.self, PipelineRoles.self, Policy.self, PortNumber.self, PostgreSQLVersion.self, Principal.self,
    RDS.self, RateLimit.self, Region.self, ReplicationGroup.self, ReplicationGroupID.self, Repository.self,
    RepositoryName.self, Role.self, Route53Zone.self, RouteTable.self, RouteTableID.self, SNSAlerts.self,
    SSMParameter.self, Seconds.self, SecretsManagerSecret.self, SecurityGroup.self, SecurityGroupID.self, Service.self,
    ServiceName.self, SnapshotRetention.self, StateBucket.self, Statement.self, StatusCodes.self, Subnet.self,
    SubnetID.self, TLSPolicy.self, TargetGroup.self, TaskDefinition.self, TextCondition.self, TextLimit.self,
    Topic.self, URLPath.self, VPC.self, VPCID.self, WAF.self, WebACL.self,
  ]

  @Test func everyNameIsUnambiguous() {
    let port: PortNumber = 443
    #expect(problem(in: port) == nil)
    // `VPCID` and others are names of a generic type for one resource.
    #expect(types.count > 90)
  }
}
