public import Terraform

/// An availability zone of a region: `us-west-2a`.
///
/// ```swift
/// let zones = Region.usWest2.zones("abc")
/// ```
///
/// A blueprint names its zones. They are not read from AWS, so that a plan does not change when AWS opens a zone. Like a ``Region``, a
/// zone is known when the blueprint runs.
/// [Local and Wavelength Zones](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html),
/// like `us-west-2-lax-1a`, are not supported. Another name is reported at the line that uses it.
public struct AvailabilityZone: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name, `us-west-2a`.
  public let name: String

  /// A zone by its name. `Region.usWest2.zone("a")` is shorter.
  public init(_ name: String) { self.name = name }

  public init(stringLiteral name: String) { self.name = name }

  /// The region of the zone.
  public var region: Region { Region(String(name.dropLast())) }

  /// The letter: `a` of `us-west-2a`.
  public var letter: Character { name.last ?? "?" }
}

extension AvailabilityZone: Assignable {
  public static var assignedType: ValueType { .string }

  public var assigned: Expr { .checked(name, isName, notAZone) }

  var isName: Bool { region.isName && ("a"..."z").contains(letter) }

  var notAZone: Diagnostic {
    Diagnostic(
      .availabilityZone,
      "“\(name)” is not an availability zone",
      why: "The name of a zone is its region and a letter, like “us-west-2a”.",
      fix: "Write the region and the letter: `Region.usWest2.zone(\"a\")`."
    )
  }
}
