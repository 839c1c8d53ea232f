public import Terraform

/// A [region](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html) of AWS.
///
/// A blueprint always knows its regions, so this is Swift's, with a ``name`` for a backend, and an argument where one
/// is set: `$0.region = region`. A name that no region can have is an error at the line that sets it.
public struct Region: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, `us-west-2`.
  public let name: String

  /// A region by its name, for one that has no name here yet.
  public init(_ name: String) { self.name = name }

  public init(stringLiteral name: String) { self.name = name }

  /// The zone with a letter: `Region.usWest2.zone("a")` is `us-west-2a`.
  public func zone(_ letter: Character) -> AvailabilityZone { AvailabilityZone("\(name)\(letter)") }

  /// The zones with these letters: `Region.usWest2.zones("abc")`.
  public func zones(_ letters: String) -> [AvailabilityZone] { letters.map(zone) }
}

extension Region {
  public static let afSouth1 = Self("af-south-1")
  public static let apEast1 = Self("ap-east-1")
  public static let apNortheast1 = Self("ap-northeast-1")
  public static let apNortheast2 = Self("ap-northeast-2")
  public static let apNortheast3 = Self("ap-northeast-3")
  public static let apSouth1 = Self("ap-south-1")
  public static let apSouth2 = Self("ap-south-2")
  public static let apSoutheast1 = Self("ap-southeast-1")
  public static let apSoutheast2 = Self("ap-southeast-2")
  public static let apSoutheast3 = Self("ap-southeast-3")
  public static let apSoutheast4 = Self("ap-southeast-4")
  public static let caCentral1 = Self("ca-central-1")
  public static let caWest1 = Self("ca-west-1")
  public static let euCentral1 = Self("eu-central-1")
  public static let euCentral2 = Self("eu-central-2")
  public static let euNorth1 = Self("eu-north-1")
  public static let euSouth1 = Self("eu-south-1")
  public static let euSouth2 = Self("eu-south-2")
  public static let euWest1 = Self("eu-west-1")
  public static let euWest2 = Self("eu-west-2")
  public static let euWest3 = Self("eu-west-3")
  public static let ilCentral1 = Self("il-central-1")
  public static let meCentral1 = Self("me-central-1")
  public static let meSouth1 = Self("me-south-1")
  public static let saEast1 = Self("sa-east-1")
  public static let usEast1 = Self("us-east-1")
  public static let usEast2 = Self("us-east-2")
  public static let usWest1 = Self("us-west-1")
  public static let usWest2 = Self("us-west-2")
}

extension Region: Assignable {
  public var assigned: Expr {
    .checked(
      name,
      isName,
      Diagnostic(
        .region,
        "“\(name)” is not a region",
        why: "A region is named like “us-west-2”: where it is, in small letters, and a number.",
        fix: "Write one of the names that there are, like `Region.usWest2`."
      )
    )
  }

  var isName: Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count >= 3, let place = parts.first, let number = parts.last else { return false }
    return place.count == 2 && number.count == 1
      && number.allSatisfy { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
      && parts.dropLast().allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      }
  }
}
