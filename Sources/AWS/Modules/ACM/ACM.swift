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

  /// Describes a certificate.
  ///
  /// - Parameters:
  ///   - domainName: The domain of the certificate, with at most
  ///     [64 characters](https://docs.aws.amazon.com/acm/latest/userguide/acm-public-certificates.html).
  ///   - alternativeNames: More domains of the certificate, like `domain.wildcard`.
  ///   - zoneID: The hosted zone of all the domains.
  ///   - alarmTopics: The topics that receive the alarm: AWS has not renewed the certificate.
  ///   - waitsForValidation: True if `terraform apply` waits until the certificate is issued. If false, a listener may not be able to use
  ///     the certificate yet. Default: `true`.
  ///   - expiryAlarmDays: The number of days before the certificate expires at which the alarm goes off. AWS renews a certificate
  ///     [60 days](https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html) before that. Default: `30`.
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
      "Domain of the certificate.",
      Validation("At most 64 characters, as a certificate has no longer common name.") { $0.length <= 64 }
    )
    Field(\.alternativeNames, "More domains of the certificate.", default: [], .areDomainNames)
    Field(\.zoneID, "Hosted zone of the domains, for the validation records.")
    Field(\.alarmTopics, "SNS topics that receive the alarm.")
    Field(
      \.waitsForValidation,
      "True if Terraform waits until the certificate is issued. Use false only while the zone is not delegated.",
      default: true
    )
    Field(
      \.expiryAlarmDays,
      "Days before the certificate expires at which the alarm goes off.",
      default: 30,
      Validation("1 to 59 days; the certificate is renewed 60 days before its end.") { $0 >= 1 && $0 <= 59 }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the certificate. It is issued, unless `waitsForValidation` is false.
    public let certificateARN: ARN<Certificate>

    public static let interface = Interface(Self.init) {
      Field(\.certificateARN, "ARN of the certificate. It is issued, unless waits_for_validation is false.")
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
