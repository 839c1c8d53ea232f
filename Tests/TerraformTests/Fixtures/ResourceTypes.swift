import Terraform

enum VPC: ResourceType { static let name = "aws_vpc" }
enum Subnet: ResourceType { static let name = "aws_subnet" }
enum SecurityGroup: ResourceType { static let name = "aws_security_group" }
enum Instance: ResourceType { static let name = "aws_instance" }
enum Key: ResourceType { static let name = "aws_kms_key" }
enum Topic: ResourceType { static let name = "aws_sns_topic" }
enum Role: ResourceType { static let name = "aws_iam_role" }
enum Database: ResourceType { static let name = "aws_db_instance" }

typealias VPCID = ID<VPC>
typealias SubnetID = ID<Subnet>
typealias SecurityGroupID = ID<SecurityGroup>

/// The ARN of a resource of one type.
struct ARN<Type: ResourceType>: TextValue {
  static var type: ValueType { .string(like: "arn:aws:mock:eu-west-1:123456789012:mock-#") }

  let expr: Expr
}

extension Resource where Type: ResourceType {
  var arn: ARN<Type> { attribute("arn") }
}
