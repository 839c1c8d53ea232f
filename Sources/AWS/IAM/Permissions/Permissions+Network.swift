extension Permissions {
  /// Actions for the VPC, load balancers, Route 53, ACM and AWS WAF.
  static let network: [String: Calls] = [
    "aws_default_security_group": ec2("RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress"),
    "aws_eip": ec2("AllocateAddress", "AssociateAddress", "DisassociateAddress", "ReleaseAddress"),
    "aws_flow_log": Calls(
      read: ["ec2:Describe*"],
      ["ec2:CreateFlowLogs", "ec2:DeleteFlowLogs", "ec2:CreateTags", "iam:PassRole"]
    ),
    "aws_internet_gateway": ec2(
      "CreateInternetGateway",
      "AttachInternetGateway",
      "DetachInternetGateway",
      "DeleteInternetGateway"
    ),
    "aws_nat_gateway": ec2("CreateNatGateway", "DeleteNatGateway"),
    "aws_route": ec2("CreateRoute", "ReplaceRoute", "DeleteRoute"),
    "aws_route_table": ec2("CreateRouteTable", "DeleteRouteTable"),
    "aws_route_table_association": ec2("AssociateRouteTable", "DisassociateRouteTable", "ReplaceRouteTableAssociation"),
    "aws_security_group": ec2("CreateSecurityGroup", "DeleteSecurityGroup", "RevokeSecurityGroupEgress"),
    "aws_subnet": ec2("CreateSubnet", "ModifySubnetAttribute", "DeleteSubnet"),
    "aws_vpc": ec2("CreateVpc", "ModifyVpcAttribute", "DeleteVpc"),
    "aws_vpc_endpoint": ec2("CreateVpcEndpoint", "ModifyVpcEndpoint", "DeleteVpcEndpoints"),
    "aws_vpc_security_group_egress_rule": ec2(
      "AuthorizeSecurityGroupEgress",
      "ModifySecurityGroupRules",
      "RevokeSecurityGroupEgress"
    ),
    "aws_vpc_security_group_ingress_rule": ec2(
      "AuthorizeSecurityGroupIngress",
      "ModifySecurityGroupRules",
      "RevokeSecurityGroupIngress"
    ),

    "aws_lb": balancing(
      "CreateLoadBalancer",
      "DeleteLoadBalancer",
      "ModifyLoadBalancerAttributes",
      "SetIpAddressType",
      "SetSecurityGroups",
      "SetSubnets"
    ),
    "aws_lb_listener": balancing("CreateListener", "DeleteListener", "ModifyListener", "ModifyListenerAttributes"),
    "aws_lb_listener_rule": balancing("CreateRule", "DeleteRule", "ModifyRule", "SetRulePriorities"),
    "aws_lb_target_group": balancing(
      "CreateTargetGroup",
      "DeleteTargetGroup",
      "ModifyTargetGroup",
      "ModifyTargetGroupAttributes"
    ),

    "aws_route53_hosted_zone_dnssec": dns("EnableHostedZoneDNSSEC", "DisableHostedZoneDNSSEC"),
    "aws_route53_key_signing_key": Calls(
      read: ["route53:Get*", "route53:List*"],
      [
        "kms:CreateGrant", "route53:ActivateKeySigningKey", "route53:CreateKeySigningKey",
        "route53:DeactivateKeySigningKey", "route53:DeleteKeySigningKey",
      ]
    ),
    "aws_route53_query_log": dns("CreateQueryLoggingConfig", "DeleteQueryLoggingConfig"),
    "aws_route53_record": dns("ChangeResourceRecordSets"),
    "aws_route53_zone": dns("CreateHostedZone", "UpdateHostedZoneComment", "DeleteHostedZone", "ChangeTagsForResource"),

    "aws_acm_certificate": Calls(
      read: ["acm:DescribeCertificate", "acm:ListTagsForCertificate"],
      ["acm:RequestCertificate", "acm:DeleteCertificate", "acm:AddTagsToCertificate", "acm:RemoveTagsFromCertificate"]
    ),
    "aws_acm_certificate_validation": Calls(read: ["acm:DescribeCertificate"], []),

    "aws_wafv2_web_acl": firewall("CreateWebACL", "UpdateWebACL", "DeleteWebACL", "TagResource", "UntagResource"),
    "aws_wafv2_web_acl_association": Calls(
      read: ["wafv2:Get*", "wafv2:List*", "elasticloadbalancing:Describe*"],
      ["wafv2:AssociateWebACL", "wafv2:DisassociateWebACL", "elasticloadbalancing:SetWebACL"]
    ),
    "aws_wafv2_web_acl_logging_configuration": Calls(
      read: ["wafv2:Get*", "wafv2:List*"],
      [
        "wafv2:PutLoggingConfiguration", "wafv2:DeleteLoggingConfiguration", "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery", "logs:DescribeResourcePolicies", "logs:PutResourcePolicy",
        "iam:CreateServiceLinkedRole",
      ]
    ),
  ]

  /// Actions of EC2, with those for tags.
  private static func ec2(_ actions: String...) -> Calls {
    Calls(read: ["ec2:Describe*"], (actions + ["CreateTags", "DeleteTags"]).map { "ec2:\($0)" })
  }

  private static func balancing(_ actions: String...) -> Calls {
    Calls(
      read: ["elasticloadbalancing:Describe*"],
      (actions + ["AddTags", "RemoveTags"]).map { "elasticloadbalancing:\($0)" } + ["iam:CreateServiceLinkedRole"]
    )
  }

  private static func dns(_ actions: String...) -> Calls {
    Calls(read: ["route53:Get*", "route53:List*"], actions.map { "route53:\($0)" })
  }

  private static func firewall(_ actions: String...) -> Calls {
    Calls(read: ["wafv2:Get*", "wafv2:List*"], actions.map { "wafv2:\($0)" })
  }
}
