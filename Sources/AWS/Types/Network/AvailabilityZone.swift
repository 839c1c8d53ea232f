public import Terraform

/// An availability zone of a region: `us-west-2a`.
///
/// Zones are given and never looked up, so that a plan does not change when AWS opens one. They are Swift's, as a
/// ``Region`` is.
/// [Local and Wavelength Zones](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html),
/// like `us-west-2-lax-1a`, are none.
public struct AvailabilityZone: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, `us-west-2a`.
  public let name: String

  /// A zone by its name. A blueprint rather says `Region.usWest2.zone("a")`.
  public init(_ name: String) { self.name = name }

  public init(stringLiteral name: String) { self.name = name }

  /// The region that the zone is in.
  public var region: Region { Region(String(name.dropLast())) }

  /// The letter, as `a` of `us-west-2a`.
  public var letter: Character { name.last ?? "?" }
}

extension AvailabilityZone: Assignable {
  public var assigned: Expr { .checked(name, isName, notAZone) }

  var isName: Bool { region.isName && ("a"..."z").contains(letter) }

  var notAZone: Diagnostic {
    Diagnostic(
      .availabilityZone,
      "“\(name)” is not an availability zone",
      why: "A zone is named like “us-west-2a”: its region and a letter.",
      fix: "Write the region and the letter: `Region.usWest2.zone(\"a\")`."
    )
  }
}
