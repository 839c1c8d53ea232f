import Terraform

/// The zones that have a NAT gateway, and the gateway that each zone uses.
struct NATPlan {
  /// The zones that have a NAT gateway.
  let zones: ValueSet<Text>
  /// The zone of the gateway that each zone uses, by the name of the zone.
  let zonesByZone: Map<Text>

  init(_ gateways: NATGateways, in all: [AvailabilityZone]) {
    let chosen: [AvailabilityZone]
    switch gateways {
    case .none:
      (zones, zonesByZone) = (.default, .default)
      return
    case .single: chosen = Array(all.prefix(1))
    case .onePerZone: chosen = all
    }
    zones = ValueSet(chosen.map { Text($0.name) })
    zonesByZone = Map(all.map { zone in (zone.name, Text((chosen.contains(zone) ? zone : chosen[0]).name)) })
  }
}
