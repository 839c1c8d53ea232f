import Testing

@testable import Terraform

@Suite struct NamingTests {
  @Test(arguments: [
    ("name", "name"),
    ("multiAZ", "multi_az"),
    ("vpcID", "vpc_id"),
    ("privateSubnetIDs", "private_subnet_ids"),
    ("subnetIDsByZone", "subnet_ids_by_zone"),
    ("kmsKeyARN", "kms_key_arn"),
    ("alarmARNs", "alarm_arns"),
    ("URLPath", "url_path"),
    ("RDS", "rds"),
    ("APIGateway", "api_gateway"),
    ("s3Bucket", "s3_bucket"),
  ])
  func snakeCase(swift: String, terraform: String) {
    #expect(swift.snakeCased == terraform)
  }
}
