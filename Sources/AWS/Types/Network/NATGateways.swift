/// The NAT gateways through which the private subnets of a VPC reach the internet.
///
/// ```swift
/// Networking(…, natGateways: .single)
/// ```
///
/// A [NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html) runs in one availability zone, and AWS charges
/// for it by the hour.
public enum NATGateways: Sendable {
  /// None: the private subnets do not reach the internet.
  case none
  /// One gateway in the first zone, for all zones. It costs least, and if its zone fails, all zones lose the internet.
  case single
  /// A gateway in each zone. If a zone fails, the others keep the internet.
  case onePerZone
}
