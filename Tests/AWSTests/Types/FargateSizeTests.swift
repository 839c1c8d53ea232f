import AWS
import Testing

/// The pairs that can be written are those of AWS's table.
@Suite struct FargateSizeTests {
  private func pair(_ size: FargateSize) -> String {
    renderedArguments { $0.size = size }.filter { $0.isNumber || $0 == "," }.replacing(",", with: "/")
  }

  @Test func theSmallestAndTheLargestOfEachCPU() {
    #expect(pair(.cpu256(memory: .mib512)) == "256/512")
    #expect(pair(.cpu256(memory: .gib2)) == "256/2048")
    #expect(pair(.cpu512(memory: .gib1)) == "512/1024")
    #expect(pair(.cpu512(memory: .gib4)) == "512/4096")
    #expect(pair(.cpu1024(memory: .gib2)) == "1024/2048")
    #expect(pair(.cpu1024(memory: .gib8)) == "1024/8192")
    #expect(pair(.cpu2048(memory: .gib4)) == "2048/4096")
    #expect(pair(.cpu2048(memory: .gib16)) == "2048/16384")
    #expect(pair(.cpu4096(memory: .gib8)) == "4096/8192")
    #expect(pair(.cpu4096(memory: .gib30)) == "4096/30720")
    #expect(pair(.cpu8192(memory: .gib16)) == "8192/16384")
    #expect(pair(.cpu8192(memory: .gib60)) == "8192/61440")
    #expect(pair(.cpu16384(memory: .gib32)) == "16384/32768")
    #expect(pair(.cpu16384(memory: .gib120)) == "16384/122880")
  }

  @Test func thereAreAsManyAsInTheTable() {
    #expect(FargateSize.Memory256.allCases.count == 3)
    #expect(FargateSize.Memory512.allCases.map(\.rawValue) == Array(1...4))
    #expect(FargateSize.Memory1024.allCases.map(\.rawValue) == Array(2...8))
    #expect(FargateSize.Memory2048.allCases.map(\.rawValue) == Array(4...16))
    #expect(FargateSize.Memory4096.allCases.map(\.rawValue) == Array(8...30))
    #expect(FargateSize.Memory8192.allCases.map(\.rawValue) == Array(stride(from: 16, through: 60, by: 4)))
    #expect(FargateSize.Memory16384.allCases.map(\.rawValue) == Array(stride(from: 32, through: 120, by: 8)))
  }
}
