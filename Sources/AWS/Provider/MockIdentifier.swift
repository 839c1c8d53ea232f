import Terraform

/// Identifiers and ARNs in the formats of AWS, for mocked resources in contract tests. In the tables, a `#` is a digit.
enum MockIdentifier {
  /// The `id` of a resource, or nil if any text will do.
  static func id(of type: String, _ number: Int) -> String? {
    if type == "aws_route53_zone" { return "Z\(digits(19, number))" }
    return prefixes[type].map { "\($0)-\(digits(17, number))" }
  }

  /// The [ARN](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html)
  /// of a resource.
  static func arn(of type: String, _ number: Int, in place: Mocks.ProviderConfiguration) -> String {
    let (service, resource, scope) = form(of: type, number)
    let region = scope == .regional ? place.region : ""
    let account = scope == .noAccount ? "" : place.number
    return "arn:\(place.partition):\(service):\(region):\(account):\(resource)"
  }

  /// The types whose `id` is their ARN.
  static let idsAreARNs: Set = [
    "aws_acm_certificate", "aws_ecs_cluster", "aws_ecs_service", "aws_iam_openid_connect_provider", "aws_lb",
    "aws_lb_listener", "aws_lb_target_group", "aws_secretsmanager_secret", "aws_sns_topic",
  ]

  /// The parts that an ARN has: a region and an account, only an account, or neither.
  private enum Scope { case regional, global, noAccount }

  /// The prefixes of identifiers, by type.
  private static let prefixes = [
    "aws_ec2_transit_gateway": "tgw", "aws_eip": "eipalloc", "aws_instance": "i", "aws_internet_gateway": "igw",
    "aws_nat_gateway": "nat", "aws_network_interface": "eni", "aws_route_table": "rtb", "aws_security_group": "sg",
    "aws_subnet": "subnet", "aws_vpc": "vpc", "aws_vpc_endpoint": "vpce", "aws_vpc_peering_connection": "pcx",
  ]

  /// The service and the resource in an ARN, by type.
  private static let resources = [
    "aws_acm_certificate": "acm certificate/00000000-0000-0000-0000-00000000000#",
    "aws_cloudwatch_log_group": "logs log-group:mock-#",
    "aws_db_instance": "rds db:mock-#",
    "aws_ecr_repository": "ecr repository/mock-#",
    "aws_ecs_cluster": "ecs cluster/mock-#",
    "aws_ecs_service": "ecs service/mock/mock-#",
    "aws_ecs_task_definition": "ecs task-definition/mock:#",
    "aws_elasticache_replication_group": "elasticache replicationgroup:mock-#",
    "aws_elasticache_user": "elasticache user:mock-#",
    "aws_elasticache_user_group": "elasticache usergroup:mock-#",
    "aws_kms_key": "kms key/00000000-0000-0000-0000-00000000000#",
    "aws_lambda_function": "lambda function:mock-#",
    "aws_lb": "elasticloadbalancing loadbalancer/app/mock-#/000000000000000#",
    "aws_lb_listener": "elasticloadbalancing listener/app/mock/0000000000000001/000000000000000#",
    "aws_lb_target_group": "elasticloadbalancing targetgroup/mock-#/000000000000000#",
    "aws_secretsmanager_secret": "secretsmanager secret:mock-#-AbCdEf",
    "aws_sns_topic": "sns mock-#",
    "aws_sqs_queue": "sqs mock-#",
    "aws_ssm_parameter": "ssm parameter/mock-#",
    "aws_wafv2_web_acl": "wafv2 regional/webacl/mock-#/00000000-0000-0000-0000-00000000000#",
  ]

  /// The same for types without a region.
  private static let globalResources = [
    "aws_iam_openid_connect_provider": "iam oidc-provider/mock-#.example.com",
    "aws_iam_policy": "iam policy/mock-#",
    "aws_iam_role": "iam role/mock-#",
  ]

  private static func form(of type: String, _ number: Int) -> (service: String, resource: String, Scope) {
    switch type {
    case "aws_s3_bucket": return ("s3", "mock-\(number)", .noAccount)
    case "aws_route53_zone": return ("route53", "hostedzone/\(id(of: type, number) ?? "")", .noAccount)
    default: break
    }
    let words = type.split(separator: "_").dropFirst()
    if let id = id(of: type, number) {
      return ("ec2", "\(words.joined(separator: "-"))/\(id)", .regional)
    }
    let isGlobal = globalResources[type] != nil
    if let known = globalResources[type] ?? resources[type] {
      let parts = known.replacing("#", with: "\(number)").split(separator: " ")
      return (String(parts[0]), String(parts[1]), isGlobal ? .global : .regional)
    }
    // For most types, the service and the resource are the words of the type.
    let service = words.first.map(String.init) ?? "mock"
    return (service, "\(words.dropFirst().joined(separator: "-"))/mock-\(number)", .regional)
  }

  private static func digits(_ count: Int, _ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
