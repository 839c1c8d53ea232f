import AWS
import Testing

@Suite struct CIDRBlockTests {
  @Test(arguments: ["0.0.0.0/0", "10.0.0.0/8", "10.255.128.0/17", "192.0.2.255/32", "255.255.255.255/32"])
  func acceptsRanges(text: String) {
    let block = CIDRBlock(text)
    #expect(block.range?.text == text)
    #expect(renderedArguments { $0.value = block } == #"value = "\#(text)""#)
  }

  @Test(arguments: [
    "", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/16", "10.0.0.0.0/16", "10.0.0.256/32",
    "10.0.00.0/16", "10.0.0.0/016", "10.0.0.+1/32", "١0.0.0.0/8", " 10.0.0.0/8", "::/0",
  ])
  func refusesWhatIsNoRange(text: String) {
    #expect(CIDRBlock(text).range == nil)
    #expect(problem(in: CIDRBlock(text)) == .cidrBlock)
  }

  @Test func refusesBitsBeyondThePrefix() {
    let error = renderedArguments { $0.value = "10.0.20.1/20" as CIDRBlock }
    #expect(error.contains("[host-bits]"))
    #expect(error.contains("Write 10.0.16.0/20, or a longer prefix."))
  }

  @Test func countsAndCompares() throws {
    let range = try #require(CIDRBlock("10.0.0.0/20").range)
    #expect(range.addressCount == 4096)
    #expect(range.hostCount == 4091)
    #expect(try #require(CIDRBlock("10.0.0.0/32").range).hostCount == 0)
    #expect(try #require(CIDRBlock.everywhere.range).addressCount == 1 << 32)
    let inside = try #require(CIDRBlock("10.0.15.0/24").range)
    let beside = try #require(CIDRBlock("10.0.16.0/20").range)
    #expect(range.contains(inside) && !inside.contains(range) && range.contains(range))
    #expect(range.overlaps(inside) && inside.overlaps(range) && !range.overlaps(beside))
    #expect(try #require(CIDRBlock.everywhere.range).contains(beside))
  }

  @Test func hasSubnets() {
    let vpc: CIDRBlock = "10.1.0.0/16"
    #expect(vpc.subnet(prefix: 20, number: 2).range?.text == "10.1.32.0/20")
    #expect(vpc.subnet(prefix: 16, number: 0).range?.text == "10.1.0.0/16")
    #expect(CIDRBlock.everywhere.subnet(prefix: 32, number: 0xFFFF_FFFF).range?.text == "255.255.255.255/32")
  }

  @Test(arguments: [
    (20, 16, "It has 16 such subnets"), (15, 0, "from /16 to /32"), (33, 0, "to /32"), (20, -1, "0 to 15"),
  ])
  func refusesSubnetsThatAreNone(prefix: Int, number: Int, reason: String) {
    let error = renderedArguments { $0.value = CIDRBlock("10.1.0.0/16").subnet(prefix: prefix, number: number) }
    #expect(error.contains("10.1.0.0/16 has no subnet /\(prefix) with the number \(number)"))
    #expect(error.contains(reason))
  }

  @Test func keepsApartFromOthers() {
    let ranges = CIDRBlock.apart(["10.2.0.0/16", "10.1.128.0/20", "10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16"])
    #expect(ranges.map { $0.range?.text } == ["10.2.0.0/16", "10.1.128.0/20", "10.0.0.0/16", nil, nil])
    let error = renderedArguments { $0.value = ranges[3] }
    #expect(error.contains("10.1.0.0/16 overlaps 10.1.128.0/20"))
  }
}
