import AWS
import Testing

@Suite struct RegionTests {
  @Test func regionsAndZonesHaveNames() {
    #expect(renderedArguments { $0.value = Region.usWest2 } == #"value = "us-west-2""#)
    #expect(renderedArguments { $0.value = Region.usWest2.zone("a") } == #"value = "us-west-2a""#)
    #expect(Region.usGovTest.zones("ab").map(\.name) == ["us-gov-west-1a", "us-gov-west-1b"])
    #expect(Region.usWest2.zone("c").region == .usWest2)
  }

  @Test(arguments: ["", "us", "us-west", "US-WEST-2", "us-west-2a", "us--2", "us-west-0", "us-west-22"])
  func otherNamesAreNoRegions(name: String) {
    #expect(problem(in: Region(name)) == .region)
  }

  @Test(arguments: ["", "us-west-2", "us-west-2A", "us-west-2-lax-1a", "a"])
  func otherNamesAreNoZones(name: String) {
    #expect(problem(in: AvailabilityZone(name)) == .availabilityZone)
  }

  @Test func retentionIsANumberOfDays() {
    #expect(renderedArguments { $0.value = LogRetention.oneYear } == "value = 365")
    #expect(LogRetention.all.count == 11, "nothing is kept for less than a year")
  }
}

extension Region {
  fileprivate static let usGovTest: Region = "us-gov-west-1"
}
