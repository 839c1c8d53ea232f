public import Terraform

// The types of resource whose identifiers and ARNs modules and stacks pass on. One more takes one line here.

public enum Bucket: ResourceType { public static let name = "aws_s3_bucket" }
public enum CacheUser: ResourceType { public static let name = "aws_elasticache_user" }
public enum CacheUserGroup: ResourceType { public static let name = "aws_elasticache_user_group" }
public enum Certificate: ResourceType { public static let name = "aws_acm_certificate" }
public enum Cluster: ResourceType { public static let name = "aws_ecs_cluster" }
public enum DatabaseInstance: ResourceType { public static let name = "aws_db_instance" }
public enum DatabaseSnapshotCopy: ResourceType { public static let name = "aws_db_snapshot_copy" }
public enum HostedZone: ResourceType { public static let name = "aws_route53_zone" }
public enum IdentityProvider: ResourceType { public static let name = "aws_iam_openid_connect_provider" }
public enum Instance: ResourceType { public static let name = "aws_instance" }
public enum InternetGateway: ResourceType { public static let name = "aws_internet_gateway" }
public enum Key: ResourceType { public static let name = "aws_kms_key" }
public enum Listener: ResourceType { public static let name = "aws_lb_listener" }
public enum LoadBalancer: ResourceType { public static let name = "aws_lb" }
public enum LogGroup: ResourceType { public static let name = "aws_cloudwatch_log_group" }
public enum ReplicationGroup: ResourceType { public static let name = "aws_elasticache_replication_group" }
public enum Repository: ResourceType { public static let name = "aws_ecr_repository" }
public enum Role: ResourceType { public static let name = "aws_iam_role" }
public enum RouteTable: ResourceType { public static let name = "aws_route_table" }
public enum SSMParameter: ResourceType { public static let name = "aws_ssm_parameter" }
public enum SecretsManagerSecret: ResourceType { public static let name = "aws_secretsmanager_secret" }
public enum SecurityGroup: ResourceType { public static let name = "aws_security_group" }
public enum Service: ResourceType { public static let name = "aws_ecs_service" }
public enum Subnet: ResourceType { public static let name = "aws_subnet" }
public enum TargetGroup: ResourceType { public static let name = "aws_lb_target_group" }
public enum TaskDefinition: ResourceType { public static let name = "aws_ecs_task_definition" }
public enum Topic: ResourceType { public static let name = "aws_sns_topic" }
public enum VPC: ResourceType { public static let name = "aws_vpc" }
public enum WebACL: ResourceType { public static let name = "aws_wafv2_web_acl" }

public typealias HostedZoneID = ID<HostedZone>
public typealias RouteTableID = ID<RouteTable>
public typealias SecurityGroupID = ID<SecurityGroup>
public typealias SubnetID = ID<Subnet>
public typealias VPCID = ID<VPC>
