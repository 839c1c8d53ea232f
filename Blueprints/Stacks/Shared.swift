import AWS

/// The VPC, ECS cluster, hosted zone and alert topic that the applications of an environment use.
struct Shared: Stack {
  static let name = "shared"
  static let folder = "infrastructure/terraform"
  static let stateKey = "shared/terraform.tfstate"

  let environment: Environment

  struct Outputs: Shape {
    let vpcID: VPCID
    let publicSubnetIDs: List<SubnetID>
    let privateSubnetIDs: List<SubnetID>
    let databaseSubnetIDs: List<SubnetID>
    let ecsClusterARN: ARN<Cluster>
    let ecsClusterName: Text
    let zoneID: HostedZoneID
    let nameServers: List<Text>
    let alertTopicARN: ARN<Topic>

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "VPC of all services.")
      Field(\.publicSubnetIDs, "Subnets of the load balancers.")
      Field(\.privateSubnetIDs, "Subnets of the services.")
      Field(\.databaseSubnetIDs, "Subnets of databases and caches.")
      Field(\.ecsClusterARN, "Cluster of the services.")
      Field(\.ecsClusterName, "Name of the cluster, for deploys and alarms.")
      Field(\.zoneID, "DNS zone of the environment.")
      Field(\.nameServers, "Name servers of the zone, for its NS records in the parent zone.")
      Field(\.alertTopicARN, "SNS topic of the alarms.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    tf.provider(environment, Self.name)
    // Route 53 writes query logs only to us-east-1.
    tf.provider(.usEast1, .usEast1, environment, Self.name)

    let alerts = tf.module("alerts", SNSAlerts(name: Text(environment.named("alerts"))))

    let network = tf.module(
      "network",
      Networking(
        name: Text(environment.named("vpc")),
        addresses: AddressPlan(environment.addresses, zones: Environment.region.zones(environment.zones)),
        alarmTopics: [alerts.topicARN],
        natGateways: environment.natGateways
      )
    )

    let cluster = tf.module("cluster", ECSCluster(name: ServiceName(environment.named("cluster"))))

    let zone = tf.module(
      "zone",
      Route53Zone(
        domainName: environment.domain,
        delegations: environment.name == "prod" ? Delegations.all : .default
      )
    )

    return Outputs(
      vpcID: network.vpcID,
      publicSubnetIDs: network.publicSubnetIDs,
      privateSubnetIDs: network.privateSubnetIDs,
      databaseSubnetIDs: network.databaseSubnetIDs,
      ecsClusterARN: cluster.arn,
      ecsClusterName: cluster.name,
      zoneID: zone.zoneID,
      nameServers: zone.nameServers,
      alertTopicARN: alerts.topicARN
    )
  }
}
