import Terraform

/// What every other stack stands on.
struct Shared: Stack {
  static let name = "shared"
  static let folder = "infrastructure/terraform"
  static let stateKey = "shared/terraform.tfstate"

  let environment: Environment

  struct Outputs: Shape {
    let vpcID: VPCID
    let privateSubnetIDs: List<SubnetID>
    let alertTopicARN: ARN<Topic>
    let logBucket: Text
    let bastionSecurityGroupID: SecurityGroupID?

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC.")
      Field(\.privateSubnetIDs, "The private subnets.")
      Field(\.alertTopicARN, "The topic for alarms.")
      Field(\.logBucket, "Bucket for access logs.")
      Field(\.bastionSecurityGroupID, "Security group of the bastion, where there is one.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    let name = "orders-\(environment.name)"
    tf.provider("aws") {
      $0.region = "eu-west-1"
      $0.block("default_tags") { $0.tags = ["Environment": Text(environment.name)] }
    }
    tf.provider(.usEast1) {
      $0.region = "us-east-1"
    }

    let network = tf.module(
      "network",
      Network(
        name: Text(name),
        cidrBlock: CIDRBlock("10.\(environment.network).0.0/16"),
        zones: Map(
          ["eu-west-1a", "eu-west-1b", "eu-west-1c"].prefix(environment.zones).enumerated().map { index, zone in
            (zone, CIDRBlock("10.\(environment.network).\(index * 16).0/20"))
          }
        )
      )
    )
    tf.moved(from: "module.vpc", to: network.vpcID)

    let alerts = tf.module("alerts", Alerts(name: "\(name)-alerts", subscribers: ["oncall@example.com"]))

    let buckets = tf.modules("bucket", forEach: ["logs": 90, "uploads": 7] as Map<Number>) { each in
      Bucket(name: "\(name)-\(each.key)", expiry: ["tmp/": each.value])
    }

    let bastion = environment.hasBastion ? bastion(tf, name, network) : nil
    if bastion == nil { tf.removed("aws_instance.bastion", destroy: true) }

    return Outputs(
      vpcID: network.vpcID,
      privateSubnetIDs: network.privateSubnetIDs,
      alertTopicARN: alerts.topicARN,
      logBucket: buckets["logs"].name,
      bastionSecurityGroupID: bastion
    )
  }

  /// A host to reach the database from, and its security group.
  private func bastion(_ tf: StackScope, _ name: String, _ network: Network.Outputs) -> SecurityGroupID {
    let group = tf.resource(SecurityGroup.self, "bastion") {
      $0.name_prefix = "\(name)-bastion-"
      $0.description = "Bastion of \(environment.name)"
      $0.vpc_id = network.vpcID
      $0.lifecycle(createBeforeDestroy: true)
    }
    let image = tf.data("aws_ssm_parameter", "image") {
      $0.name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    }
    tf.resource(Instance.self, "bastion") {
      $0.ami = image.insecure_value
      $0.instance_type = "t4g.nano"
      $0.subnet_id = network.privateSubnetIDs[0]
      $0.vpc_security_group_ids = List([group.id])
      $0.user_data = .lines(
        """
        #!/bin/sh
        echo "${HOSTNAME} of \(environment.name) in \(network.vpcID)"

        """
      )
      $0.block("metadata_options") {
        $0.http_tokens = "required"
        $0.http_put_response_hop_limit = 1
      }
      $0.lifecycle(ignoreChanges: ["ami"])
    }
    return group.id
  }
}
