import AWS
import Diagnostics
import Testing

@Suite struct AddressPlanTests {
  private func text(_ subnets: Map<CIDRBlock>) -> String { renderedArguments { $0.value = subnets } }

  @Test func eachTierHasAPartAndEachZoneASlot() {
    let plan = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("abc"))
    #expect(
      text(plan.privateSubnets) == """
        value = {
          us-west-2a = "10.0.0.0/20"
          us-west-2b = "10.0.16.0/20"
          us-west-2c = "10.0.32.0/20"
        }
        """
    )
    #expect(
      text(plan.publicSubnets) == """
        value = {
          us-west-2a = "10.0.128.0/22"
          us-west-2b = "10.0.132.0/22"
          us-west-2c = "10.0.136.0/22"
        }
        """
    )
    #expect(
      text(plan.databaseSubnets) == """
        value = {
          us-west-2a = "10.0.160.0/22"
          us-west-2b = "10.0.164.0/22"
          us-west-2c = "10.0.168.0/22"
        }
        """
    )
    #expect(plan.free.range?.text == "10.0.192.0/18")
  }

  @Test func aZoneMovesNoOther() {
    let few = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("b"))
    #expect(text(few.privateSubnets) == #"value = { us-west-2b = "10.0.16.0/20" }"#)
  }

  @Test(arguments: 16...21) func nothingOverlaps(prefix: Int) throws {
    let vpc = CIDRBlock("10.0.0.0/8").subnet(prefix: prefix, number: 3)
    let plan = AddressPlan(vpc, zones: Region.usEast1.zones("abcdefgh"))
    let text = [plan.publicSubnets, plan.privateSubnets, plan.databaseSubnets].map(text).joined()
    var ranges = text.matches(of: /"([0-9.\/]+)"/).compactMap { CIDRBlock(String($0.output.1)).range }
    #expect(ranges.count == 24)
    ranges.append(try #require(plan.free.range))
    let whole = try #require(vpc.range)
    #expect(ranges.allSatisfy { whole.contains($0) && $0.prefix <= 27 })
    for (index, range) in ranges.enumerated() {
      #expect(!ranges[(index + 1)...].contains { range.overlaps($0) })
    }
  }

  @Test(arguments: [
    ("10.0.0.0/15", "ab", Diagnostic.ID.planTooSmall), ("10.0.0.0/22", "ab", .planTooSmall),
    ("10.0.0.1/16", "ab", .hostBits), ("10.0.0.0/16", "", .planWithoutZones),
    ("10.0.0.0/16", "aB", .availabilityZone), ("10.0.0.0/16", "ai", .zoneNotInPlan),
  ])
  func refusesOtherRangesAndZones(range: String, letters: String, id: Diagnostic.ID) {
    let plan = AddressPlan(CIDRBlock(range), zones: Region.usWest2.zones(letters))
    #expect(problem(in: plan.vpc) == id)
  }

  @Test func zonesAreInOneRegion() {
    let plan = AddressPlan("10.0.0.0/16", zones: ["us-west-2a", "us-east-1b"])
    #expect(problem(in: plan.vpc) == .zonesOfTwoRegions)
  }

  @Test func aRangeThatTerraformKnowsIsNotPlanned() {
    let plan = AddressPlan(CIDRBlock.raw("var.range"), zones: ["us-west-2a"])
    #expect(
      problem(in: plan.vpc) == .unknownRange
    )
  }
}
