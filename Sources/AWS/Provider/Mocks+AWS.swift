import Terraform

extension Mocks {
  /// The mock values of the AWS provider: identifiers in the formats that the provider accepts, in the account and region of the stack.
  static let aws = Mocks(
    identifiers: { type, attribute, number, place in
      switch attribute {
      case "id" where MockIdentifier.idsAreARNs.contains(type): MockIdentifier.arn(of: type, number, in: place)
      case "id": MockIdentifier.id(of: type, number)
      case "arn": MockIdentifier.arn(of: type, number, in: place)
      default: nil
      }
    },
    data: [
      "aws_availability_zones": { place in
        Object {
          $0.names = List(["a", "b", "c", "d", "e", "f"].map { Text("\(place.region)\($0)") })
          $0.zone_ids = List((1...6).map { Text("mock-az\($0)") })
        }
      },
      "aws_caller_identity": { place in Object { $0.account_id = Text(place.number) } },
      "aws_iam_policy_document": { _ in Object { $0.json = "{}" } },
      "aws_partition": { place in Object { $0.partition = Text(place.partition) } },
      "aws_region": { place in Object { $0.name = Text(place.region) } },
    ],
    planned: ["aws_acm_certificate": Object { $0.domain_validation_options = List([validation]) }],
    arguments: { name, number, place in
      if name.contains("ipv6") { return nil }
      if name.contains("cidr") { return "10.\(number - 1).0.0/16" }
      if name == "arn" || name.hasSuffix("_arn") || name.hasSuffix("_arns") {
        return "arn:\(place.partition):mock:\(place.region):\(place.number):mock-\(number)"
      }
      return jsonArguments[name]
    }
  )

  /// Documents that the provider reads when it plans.
  private static let jsonArguments = [
    "assume_role_policy": "{}", "container_definitions": "[]", "inline_policy": "{}", "policy": "{}",
  ]

  /// The validation options of a certificate, which the provider computes when it plans the certificate.
  private static let validation = Object {
    $0.domain_name = "example.com"
    $0.resource_record_name = "_1.example.com."
    $0.resource_record_type = "CNAME"
    $0.resource_record_value = "_1.acm-validations.aws."
  }
}

extension Mocks.ProviderConfiguration {
  /// The region of the provider.
  var region: String { setting("region") ?? "us-east-1" }

  /// The partition of the region, a part of every ARN.
  var partition: String {
    if region.hasPrefix("cn-") { return "aws-cn" }
    return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
  }

  /// The number of the account, or the number in the examples of AWS if the blueprint has none.
  var number: String {
    let isNumber =
      account.utf8.count == 12 && account.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber ? account : "123456789012"
  }
}
