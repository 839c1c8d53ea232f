public import Terraform

extension ACM {
  public func body(_ tf: Scope) -> Outputs {
    let certificate = tf.resource(Certificate.self, "this") {
      $0.domain_name = domainName
      $0.subject_alternative_names = alternativeNames
      $0.validation_method = "DNS"
      $0.lifecycle(createBeforeDestroy: true)
    }

    let options: List<ValidationOption> = certificate.attribute("domain_validation_options")
    let records = tf.resources("aws_route53_record", "validation", forEach: options.byDomain) { record, each in
      record.zone_id = zoneID
      record.name = each.value[0].resourceRecordName
      record.type = each.value[0].resourceRecordType
      record.ttl = 300
      record.records = List([each.value[0].resourceRecordValue])
    }

    let names: List<Text> = records.values.fqdn
    let validation = tf.resource("aws_acm_certificate_validation", "this", when: waitsForValidation) {
      $0.certificate_arn = certificate.arn
      $0.validation_record_fqdns = names
    }

    tf.alarm(
      "expiry",
      "\(domainName)-certificate-expiry",
      "The certificate for \(domainName) has not been renewed, and ends soon.",
      AlarmCondition(
        namespace: "AWS/CertificateManager",
        metric: "DaysToExpiry",
        dimensions: ["CertificateArn": Text(certificate.arn)],
        comparison: .below,
        threshold: expiryAlarmDays,
        statistic: "Minimum",
        period: 86_400,
        periods: (1, 1)
      ),
      notifying: alarmTopics
    )

    return Outputs(
      certificateARN: waitsForValidation.then(
        validation.first.attribute("certificate_arn"),
        else: certificate.arn
      )
    )
  }

  /// The validation record of one of the names.
  fileprivate struct ValidationOption: ObjectValue {
    let domainName: DomainName
    let resourceRecordName: Text
    let resourceRecordType: Text
    let resourceRecordValue: Text

    static let interface = Interface(Self.init) {
      Field(\.domainName, "The name.")
      Field(\.resourceRecordName, "Name of the record.")
      Field(\.resourceRecordType, "Type of the record.")
      Field(\.resourceRecordValue, "Value of the record.")
    }
  }
}

extension List<ACM.ValidationOption> {
  /// The validation options by domain. A domain and its wildcard have the same record, and so the same key.
  fileprivate var byDomain: Map<List<ACM.ValidationOption>> {
    grouped(as: "option") { $0.domainName.removing(prefix: "*.") }
  }
}
