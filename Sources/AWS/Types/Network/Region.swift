public import Terraform

/// A [region](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html) of AWS.
///
/// ```swift
/// tf.provider("aws") { $0.region = Region.usWest2 }
/// ```
///
/// ```hcl
/// provider "aws" {
///   region = "us-west-2"
/// }
/// ```
///
/// A region is known when the blueprint runs. A name that is not the name of a region is reported at the line that uses it.
public struct Region: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, `us-west-2`.
  public let name: String

  /// A region by its name, for a region that has no constant yet.
  public init(_ name: String) { self.name = name }

  public init(stringLiteral name: String) { self.name = name }

  /// The zone with a letter: `Region.usWest2.zone("a")` is `us-west-2a`.
  public func zone(_ letter: Character) -> AvailabilityZone { AvailabilityZone("\(name)\(letter)") }

  /// The zones with these letters: `Region.usWest2.zones("abc")`.
  public func zones(_ letters: String) -> [AvailabilityZone] { letters.map(zone) }
}

extension Region {
  /// `af-south-1`: Cape Town.
  public static let afSouth1 = Self("af-south-1")
  /// `ap-east-1`: Hong Kong.
  public static let apEast1 = Self("ap-east-1")
  /// `ap-northeast-1`: Tokyo.
  public static let apNortheast1 = Self("ap-northeast-1")
  /// `ap-northeast-2`: Seoul.
  public static let apNortheast2 = Self("ap-northeast-2")
  /// `ap-northeast-3`: Osaka.
  public static let apNortheast3 = Self("ap-northeast-3")
  /// `ap-south-1`: Mumbai.
  public static let apSouth1 = Self("ap-south-1")
  /// `ap-south-2`: Hyderabad.
  public static let apSouth2 = Self("ap-south-2")
  /// `ap-southeast-1`: Singapore.
  public static let apSoutheast1 = Self("ap-southeast-1")
  /// `ap-southeast-2`: Sydney.
  public static let apSoutheast2 = Self("ap-southeast-2")
  /// `ap-southeast-3`: Jakarta.
  public static let apSoutheast3 = Self("ap-southeast-3")
  /// `ap-southeast-4`: Melbourne.
  public static let apSoutheast4 = Self("ap-southeast-4")
  /// `ca-central-1`: Canada Central.
  public static let caCentral1 = Self("ca-central-1")
  /// `ca-west-1`: Calgary.
  public static let caWest1 = Self("ca-west-1")
  /// `eu-central-1`: Frankfurt.
  public static let euCentral1 = Self("eu-central-1")
  /// `eu-central-2`: Zurich.
  public static let euCentral2 = Self("eu-central-2")
  /// `eu-north-1`: Stockholm.
  public static let euNorth1 = Self("eu-north-1")
  /// `eu-south-1`: Milan.
  public static let euSouth1 = Self("eu-south-1")
  /// `eu-south-2`: Spain.
  public static let euSouth2 = Self("eu-south-2")
  /// `eu-west-1`: Ireland.
  public static let euWest1 = Self("eu-west-1")
  /// `eu-west-2`: London.
  public static let euWest2 = Self("eu-west-2")
  /// `eu-west-3`: Paris.
  public static let euWest3 = Self("eu-west-3")
  /// `il-central-1`: Tel Aviv.
  public static let ilCentral1 = Self("il-central-1")
  /// `me-central-1`: UAE.
  public static let meCentral1 = Self("me-central-1")
  /// `me-south-1`: Bahrain.
  public static let meSouth1 = Self("me-south-1")
  /// `sa-east-1`: São Paulo.
  public static let saEast1 = Self("sa-east-1")
  /// `us-east-1`: N. Virginia.
  public static let usEast1 = Self("us-east-1")
  /// `us-east-2`: Ohio.
  public static let usEast2 = Self("us-east-2")
  /// `us-west-1`: N. California.
  public static let usWest1 = Self("us-west-1")
  /// `us-west-2`: Oregon.
  public static let usWest2 = Self("us-west-2")
}

extension Region: Assignable {
  public static var assignedType: ValueType { .string }

  public var assigned: Expr {
    .checked(
      name,
      isName,
      Diagnostic(
        .region,
        "“\(name)” is not a region",
        why: "The name of a region is a place in lower-case letters and a number, like “us-west-2”.",
        fix: "Write a constant like `Region.usWest2`."
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
