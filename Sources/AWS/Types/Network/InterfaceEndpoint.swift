public import Terraform

/// The service name of an interface endpoint, by which a VPC reaches an AWS service without a NAT gateway.
///
/// ```swift
/// Networking(…, natGateways: .none, interfaceEndpoints: [.ecrAPI, .ecrDocker, .logs, .secretsManager])
/// ```
///
/// ```hcl
/// interface_endpoints = ["ecr.api", "ecr.dkr", "logs", "secretsmanager"]
/// ```
///
/// The common services have constants. Others are written as they stand behind `com.amazonaws.region.` in the
/// [list of services](https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html). `s3` and `dynamodb` are
/// refused, because the module ``Networking`` reaches S3 through a gateway endpoint, and private DNS, which it turns on for interface
/// endpoints, works differently for both. AWS charges for each endpoint by the hour in each zone.
public struct InterfaceEndpoint: LimitedText {
  public static let limit = TextLimit(
    "Names of services without com.amazonaws.region. in front, and neither s3 nor dynamodb.",
    .matches("^[a-z][a-z0-9.-]*$"),
    .hasNoPrefix("com."),
    .isNot("s3"),
    .isNot("dynamodb")
  )

  public static var type: ValueType { .string(like: "logs") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// ECR: signing in, and the manifests of images. Layers come from S3, through the gateway endpoint.
  public static let ecrAPI = Self("ecr.api")
  /// ECR: pulling and pushing images.
  public static let ecrDocker = Self("ecr.dkr")
  /// CloudWatch Logs.
  public static let logs = Self("logs")
  /// Secrets Manager.
  public static let secretsManager = Self("secretsmanager")
  /// Systems Manager: parameters, and the agents of hosts.
  public static let ssm = Self("ssm")
  /// Session Manager and ECS Exec.
  public static let ssmMessages = Self("ssmmessages")
  /// KMS.
  public static let kms = Self("kms")

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .interfaceEndpoint,
      "“\(text)” is not an interface endpoint",
      why:
        "It is the name of a service behind “com.amazonaws.region.”, and neither “s3”, which has a gateway endpoint, nor “dynamodb”.",
      fix: "Write a constant like `.secretsManager`."
    )
  }
}

extension Validation<ValueSet<InterfaceEndpoint>> {
  /// The check that Terraform makes of a set of endpoints.
  static let areEndpoints = Validation(Text(stringLiteral: InterfaceEndpoint.limit.message)) {
    $0.map(as: "service") { $0.isWithinLimit }.allTrue
  }
}
