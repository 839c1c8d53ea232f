public import Terraform

extension Route53Zone {
  public func body(_ tf: Scope) -> Outputs {
    let accountNumber = tf.accountNumber()
    let zone = tf.resource(HostedZone.self, "this") {
      $0.comment("checkov:skip=CKV2_AWS_38:Not every registrar accepts a DS record. Where one does, is_signed is true.")
      $0.name = domainName
      $0.force_destroy = false
    }
    let logs = queryLog(tf, of: zone, in: Account(number: accountNumber, region: Text(Region.usEast1.name)))
    let signer = signing(tf, of: zone, by: accountNumber)

    tf.resources("aws_route53_record", "delegations", forEach: delegations) { record, each in
      record.zone_id = zone.id
      record.name = each.key
      record.type = "NS"
      record.ttl = 300
      record.records = each.value
      record.precondition(each.key.hasSuffix(".\(domainName)"), "\(each.key) is not below \(domainName).")
    }
    tf.resources("aws_route53_record", "delegation_signers", forEach: delegationSigners) { record, each in
      record.zone_id = zone.id
      record.name = each.key
      record.type = "DS"
      record.ttl = 300
      record.records = List([each.value])
      record.precondition(delegations.keys.contains(each.key), "\(each.key) is not delegated.")
    }

    return Outputs(
      zoneID: zone.id,
      domainName: domainName,
      nameServers: zone.name_servers,
      delegationSigner: signer,
      queryLogGroupName: logs.name
    )
  }

  private func queryLog(_ tf: Scope, of zone: Resource<HostedZone>, in account: Account) -> Resource<LogGroup> {
    let logName: Text = "/aws/route53/\(domainName)"
    let key = tf.logKey("queries", "Queries for \(domainName)", for: logName, in: account, through: .usEast1)
    let group = tf.resource(LogGroup.self, "queries") {
      $0.provider(.usEast1)
      $0.name = logName
      $0.retention_in_days = logRetention
      $0.kms_key_id = key.arn
    }
    let policy = tf.resource("aws_cloudwatch_log_resource_policy", "queries") {
      $0.provider(.usEast1)
      $0.policy_name = "route53-\(domainName)"
      $0.policy_document =
        Policy(
          .deliverLogs(
            to: group,
            by: "route53.amazonaws.com",
            from: "arn:aws:route53:::hostedzone/\(zone.id)",
            in: account,
            identifier: "Queries"
          )
        ).json
    }
    tf.resource("aws_route53_query_log", "this") {
      $0.zone_id = zone.id
      $0.cloudwatch_log_group_arn = group.arn
      $0.depends(on: policy)
    }
    return group
  }

  /// Declares the key-signing key, with a KMS key that meets the
  /// [requirements of Route 53](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html).
  private func signing(_ tf: Scope, of zone: Resource<HostedZone>, by accountNumber: Text) -> Nullable<Text> {
    let key = tf.resource(Key.self, "signing", when: isSigned) {
      $0.provider(.usEast1)
      $0.signingKey("Signs \(domainName)", of: accountNumber)
    }
    let signer = tf.resource("aws_route53_key_signing_key", "this", when: isSigned) {
      $0.name = "main"
      $0.hosted_zone_id = zone.id
      $0.key_management_service_arn = key.first.arn
    }
    tf.resource("aws_route53_hosted_zone_dnssec", "this", when: isSigned) {
      $0.hosted_zone_id = zone.id
      $0.precondition(alarmTopics.count > 0, "A signed zone needs an alarm topic in us-east-1.")
      $0.depends(on: signer)
    }
    alarms(tf, of: zone)
    return signer.ds_record
  }

  /// Declares the alarms that Route 53
  /// [recommends](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html) for DNSSEC. The metrics have a
  /// value [every 4 hours](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-hosted-zones-with-cloudwatch.html).
  private func alarms(_ tf: Scope, of zone: Resource<HostedZone>) {
    func alarm(_ name: String, _ alarmName: Text, _ metric: Text, _ description: Text) {
      tf.alarm(
        name,
        alarmName,
        description,
        AlarmCondition(
          namespace: "AWS/Route53",
          metric: metric,
          dimensions: ["HostedZoneId": Text(zone.id)],
          comparison: .above,
          threshold: 0,
          statistic: "Sum",
          period: 14_400,
          periods: (1, 1)
        ),
        notifying: alarmTopics,
        when: isSigned,
        through: .usEast1
      )
    }
    alarm(
      "signing",
      "\(domainName)-dnssec-failure",
      "DNSSECInternalFailure",
      "Route 53 fails to sign \(domainName), which vanishes for whoever checks signatures."
    )
    alarm(
      "signing_key",
      "\(domainName)-dnssec-key",
      "DNSSECKeySigningKeysNeedingAction",
      "Route 53 cannot use the key that signs \(domainName): see whether it is enabled and its policy is as it was."
    )
  }
}

extension Arguments {
  fileprivate mutating func signingKey(_ description: Text, of accountNumber: Text) {
    self.customer_master_key_spec = "ECC_NIST_P256"
    self.key_usage = "SIGN_VERIFY"
    let service = Principal.service("dnssec-route53.amazonaws.com")
    key(
      description,
      of: accountNumber,
      rotates: false,
      usedBy: [
        .allow(
          "kms:DescribeKey",
          "kms:GetPublicKey",
          "kms:Sign",
          on: ["*"],
          to: service,
          when: [
            .equals("aws:SourceAccount", accountNumber), .arn("aws:SourceArn", "arn:aws:route53:::hostedzone/*"),
          ],
          identifier: "Sign"
        ),
        .allow(
          "kms:CreateGrant",
          on: ["*"],
          to: service,
          when: [.flag("kms:GrantIsForAWSResource", true)],
          identifier: "Grant"
        ),
      ]
    )
  }
}
