import Terraform

/// The references that the examples of the guides use: outputs of the stack `shared` and of other modules.
struct ExampleReferences {
  let vpcID = VPCID.raw("data.terraform_remote_state.shared.outputs.vpc_id")
  let publicSubnetIDs = List<SubnetID>.raw("data.terraform_remote_state.shared.outputs.public_subnet_ids")
  let privateSubnetIDs = List<SubnetID>.raw("data.terraform_remote_state.shared.outputs.private_subnet_ids")
  let databaseSubnetIDs = List<SubnetID>.raw("data.terraform_remote_state.shared.outputs.database_subnet_ids")
  let zoneID = HostedZoneID.raw("data.terraform_remote_state.shared.outputs.zone_id")
  let clusterARN = ARN<Cluster>.raw("data.terraform_remote_state.shared.outputs.cluster_arn")
  let alertTopicARN = ARN<Topic>.raw("data.terraform_remote_state.shared.outputs.alert_topic_arn")
  let certificateARN = ARN<Certificate>.raw("module.certificate.certificate_arn")
  let repositoryARN = ARN<Repository>.raw("data.aws_ecr_repository.this.arn")
  let databaseSecurityGroupID = SecurityGroupID.raw("module.database.security_group_id")
  let githubARN = ARN<IdentityProvider>.raw("aws_iam_openid_connect_provider.github.arn")
  let stateBucketARN = ARN<Bucket>.raw("module.states.bucket_arn")
  let stateBucketKeyARN = ARN<Key>.raw("module.states.kms_key_arn")
  let balancerName = Text.raw("module.alb.dns_name")
  let balancerZoneID = HostedZoneID.raw("module.alb.zone_id")
}
