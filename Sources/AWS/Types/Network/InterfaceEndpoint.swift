public import Terraform

/// A service of AWS that a VPC reaches by an interface endpoint, and so without a NAT gateway.
///
/// ```swift
/// Networking(…, natGateways: .none, interfaceEndpoints: [.ecrAPI, .ecrDocker, .logs, .secretsManager])
/// ```
///
/// The usual ones have names, any other is written as it stands in the
/// [list](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html) behind
/// `com.amazonaws.region.`. Each costs by the hour in each zone.
public struct InterfaceEndpoint: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// Logging in to ECR, and the manifests of images. The layers come from S3, by the gateway endpoint that every VPC has.
  public static let ecrAPI = Self("ecr.api")
  /// Pulling images.
  public static let ecrDocker = Self("ecr.dkr")
  /// Logs of containers.
  public static let logs = Self("logs")
  /// Secrets of containers.
  public static let secretsManager = Self("secretsmanager")
  /// Systems Manager: parameters, and hosts that report to it.
  public static let ssm = Self("ssm")
  /// Sessions of Session Manager and of ECS Exec.
  public static let ssmMessages = Self("ssmmessages")
  /// Keys, for what an application encrypts by itself.
  public static let kms = Self("kms")

  public static func problem(in text: String) -> Diagnostic? {
    let isName = text.allSatisfy { $0.isLowerLetter || $0.isDigit || $0 == "." || $0 == "-" }
    if isName, text != "s3", text != "dynamodb", !text.hasPrefix("com."), text.first?.isLetter == true { return nil }
    return Diagnostic(
      .interfaceEndpoint,
      "“\(text)” is not an interface endpoint",
      why:
        "It is the name of a service behind “com.amazonaws.region.”; S3 is reached by a gateway endpoint, which is always there.",
      fix: "Take one that has a name, like `.secretsManager`."
    )
  }
}

extension Validation<ValueSet<InterfaceEndpoint>> {
  /// Whether they can be names of services, for callers who write HCL.
  static let areEndpoints = Validation("Names of services without com.amazonaws.region. in front, and not s3.") {
    $0.map(as: "service") { $0.matches("^[a-z][a-z0-9.-]*$") && !$0.hasPrefix("com.") && Text($0) != "s3" }.allTrue
  }
}
