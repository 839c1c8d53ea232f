/// How the private subnets of a VPC reach the internet.
///
/// A [NAT gateway](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html) lives in one zone and costs
/// by the hour.
public enum NATGateways: Sendable {
  /// They do not.
  case none
  /// Through one gateway in the first zone: the cheapest, and all zones lose the internet with that one.
  case single
  /// Through a gateway in each zone, so that no zone needs another.
  case onePerZone
}
