public import Terraform

// The types of resources whose identifiers and ARNs modules and stacks pass on. Another type is one more line here.

/// `aws_s3_bucket`: an S3 bucket.
public enum Bucket: ResourceType { public static let name = "aws_s3_bucket" }
/// `aws_elasticache_user`: a user of ElastiCache.
public enum CacheUser: ResourceType { public static let name = "aws_elasticache_user" }
/// `aws_elasticache_user_group`: a user group of ElastiCache.
public enum CacheUserGroup: ResourceType { public static let name = "aws_elasticache_user_group" }
/// `aws_acm_certificate`: a certificate of ACM.
public enum Certificate: ResourceType { public static let name = "aws_acm_certificate" }
/// `aws_ecs_cluster`: an ECS cluster.
public enum Cluster: ResourceType { public static let name = "aws_ecs_cluster" }
/// `aws_db_instance`: an RDS instance.
public enum DatabaseInstance: ResourceType { public static let name = "aws_db_instance" }
/// `aws_db_snapshot_copy`: a copy of an RDS snapshot.
public enum DatabaseSnapshotCopy: ResourceType { public static let name = "aws_db_snapshot_copy" }
/// `aws_route53_zone`: a Route 53 hosted zone.
public enum HostedZone: ResourceType { public static let name = "aws_route53_zone" }
/// `aws_iam_openid_connect_provider`: an OpenID Connect identity provider of IAM.
public enum IdentityProvider: ResourceType { public static let name = "aws_iam_openid_connect_provider" }
/// `aws_instance`: an EC2 instance.
public enum Instance: ResourceType { public static let name = "aws_instance" }
/// `aws_internet_gateway`: an internet gateway.
public enum InternetGateway: ResourceType { public static let name = "aws_internet_gateway" }
/// `aws_kms_key`: a KMS key.
public enum Key: ResourceType { public static let name = "aws_kms_key" }
/// `aws_lb_listener`: a listener of a load balancer.
public enum Listener: ResourceType { public static let name = "aws_lb_listener" }
/// `aws_lb`: a load balancer.
public enum LoadBalancer: ResourceType { public static let name = "aws_lb" }
/// `aws_cloudwatch_log_group`: a CloudWatch log group.
public enum LogGroup: ResourceType { public static let name = "aws_cloudwatch_log_group" }
/// `aws_elasticache_replication_group`: an ElastiCache replication group.
public enum ReplicationGroup: ResourceType { public static let name = "aws_elasticache_replication_group" }
/// `aws_ecr_repository`: an ECR repository.
public enum Repository: ResourceType { public static let name = "aws_ecr_repository" }
/// `aws_iam_role`: an IAM role.
public enum Role: ResourceType { public static let name = "aws_iam_role" }
/// `aws_route_table`: a route table.
public enum RouteTable: ResourceType { public static let name = "aws_route_table" }
/// `aws_ssm_parameter`: a parameter of Systems Manager.
public enum SSMParameter: ResourceType { public static let name = "aws_ssm_parameter" }
/// `aws_secretsmanager_secret`: a secret of Secrets Manager.
public enum SecretsManagerSecret: ResourceType { public static let name = "aws_secretsmanager_secret" }
/// `aws_security_group`: a security group.
public enum SecurityGroup: ResourceType { public static let name = "aws_security_group" }
/// `aws_ecs_service`: an ECS service.
public enum Service: ResourceType { public static let name = "aws_ecs_service" }
/// `aws_subnet`: a subnet.
public enum Subnet: ResourceType { public static let name = "aws_subnet" }
/// `aws_lb_target_group`: a target group of a load balancer.
public enum TargetGroup: ResourceType { public static let name = "aws_lb_target_group" }
/// `aws_ecs_task_definition`: an ECS task definition.
public enum TaskDefinition: ResourceType { public static let name = "aws_ecs_task_definition" }
/// `aws_sns_topic`: an SNS topic.
public enum Topic: ResourceType { public static let name = "aws_sns_topic" }
/// `aws_vpc`: a VPC.
public enum VPC: ResourceType { public static let name = "aws_vpc" }
/// `aws_wafv2_web_acl`: a web ACL of AWS WAF.
public enum WebACL: ResourceType { public static let name = "aws_wafv2_web_acl" }

/// The `id` of a hosted zone.
public typealias HostedZoneID = ID<HostedZone>
/// The `id` of a route table.
public typealias RouteTableID = ID<RouteTable>
/// The `id` of a security group.
public typealias SecurityGroupID = ID<SecurityGroup>
/// The `id` of a subnet.
public typealias SubnetID = ID<Subnet>
/// The `id` of a VPC.
public typealias VPCID = ID<VPC>
