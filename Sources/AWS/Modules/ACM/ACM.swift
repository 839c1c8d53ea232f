public import Terraform

/// A certificate of ACM for a domain, validated by records in its hosted zone. AWS renews it for as long as the records exist.
///
/// ```swift
/// let certificate = tf.module("certificate", ACM(domainName: domain, zoneID: shared.zoneID, alarmTopics: [topic]))
/// let balancer = tf.module("alb", ALB(…, certificateARN: certificate.certificateARN))
/// ```
///
/// AWS issues the certificate when it finds the records, which requires that the hosted zone is delegated. Before that, a listener cannot
/// use the certificate, and `terraform apply` would wait for more than an hour and fail. After
/// [72 hours](https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-cert-requests.html) the validation times out, and the
/// certificate has to be replaced. A stack therefore leaves out the certificate and its listener while the zone of its environment is not
/// delegated. The outputs are optional then, so Swift requires that both are left out together:
///
/// ```swift
/// let certificate = environment.isDelegated ? tf.module("certificate", ACM(…)) : nil
/// if let certificate { … certificate.certificateARN … }
/// ```
///
/// If the zone is delegated within these 72 hours, `waitsForValidation: false` declares the certificate and its records without waiting.
/// The listener follows in a later apply then as well.
public struct ACM: Module {
  public static let name = "acm"
  public static let requirements = Requirements.awsModule

  let domainName: DomainName
  let alternativeNames: List<DomainName>
  let zoneID: HostedZoneID
  let alarmTopics: List<ARN<Topic>>
  let waitsForValidation: Flag
  let expiryAlarmDays: Number

  /// Makes a certificate.
  ///
  /// - Parameters:
  ///   - domainName: The domain that it is for, at most
  ///     [64 characters](https://docs.aws.amazon.com/acm/latest/userguide/acm-public-certificates.html).
  ///   - alternativeNames: More domains that it is for, like `domain.wildcard`.
  ///   - zoneID: The zone of all of them.
  ///   - alarmTopics: Topics that are told if the certificate is about to expire.
  ///   - waitsForValidation: Whether `terraform apply` waits until the certificate is issued; true if it is left out.
  ///     If false, the output may be a certificate that no listener takes yet.
  ///   - expiryAlarmDays: Days before the end at which the alarm goes off. AWS renews
  ///     [60 days](https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html) before it, so 30 means that
  ///     renewing has failed.
  public init(
    domainName: DomainName,
    alternativeNames: List<DomainName> = .default,
    zoneID: HostedZoneID,
    alarmTopics: List<ARN<Topic>>,
    waitsForValidation: Flag = .default,
    expiryAlarmDays: Number = .default
  ) {
    self.domainName = domainName.asCommonName
    self.alternativeNames = alternativeNames
    self.zoneID = zoneID
    self.alarmTopics = alarmTopics
    self.waitsForValidation = waitsForValidation
    self.expiryAlarmDays = expiryAlarmDays
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.domainName,
      "Domain that the certificate is for.",
      DomainName.validation,
      Validation("At most 64 characters, as a certificate has no longer common name.") { $0.length <= 64 }
    )
    Field(\.alternativeNames, "More domains that the certificate is for.", default: [], .areDomainNames)
    Field(\.zoneID, "Hosted zone of the domains, for the records that validate them.")
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(
      \.waitsForValidation,
      "Whether to wait until the certificate is issued; false only while the zone is not delegated.",
      default: true
    )
    Field(
      \.expiryAlarmDays,
      "Days before the end of the certificate at which the alarm goes off.",
      default: 30,
      Validation("1 to 59 days; the certificate is renewed 60 days before its end.") { $0 >= 1 && $0 <= 59 }
    )
  }

  public struct Outputs: Shape {
    public let certificateARN: ARN<Certificate>

    public static let interface = Interface(Self.init) {
      Field(\.certificateARN, "The certificate, which is issued unless the module was told not to wait for that.")
    }
  }
}

extension DomainName {
  /// The name, or an error if it is too long to be the first name of a certificate.
  fileprivate var asCommonName: DomainName {
    guard let name, name.utf8.count > 64 else { return self }
    return DomainName(
      expr: .invalid(
        Diagnostic(
          .certificateName,
          "“\(name)” is too long for a certificate",
          why: "It has \(name.utf8.count) characters, and the first name of a certificate has at most 64.",
          fix: "Write a shorter name, and this one as an alternative name."
        )
      )
    )
  }
}
