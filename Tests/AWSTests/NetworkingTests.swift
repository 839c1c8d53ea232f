import AWS
import Testing

@Suite struct NetworkingTests {
  private func call(_ gateways: NATGateways, _ range: CIDRBlock = "10.0.0.0/16") -> String {
    called { tf in
      tf.module(
        "networking",
        Networking(
          name: "test",
          addresses: AddressPlan(range, zones: Region.usWest2.zones("ab")),
          natGateways: gateways
        )
      )
    }
  }

  @Test func natGatewaysAreDecidedInSwift() {
    #expect(!call(.none).contains("nat_gateway"))
    #expect(
      call(.single).contains(
        """
          nat_gateways         = ["us-west-2a"]
          nat_gateways_by_zone = { us-west-2a = "us-west-2a", us-west-2b = "us-west-2a" }
        """
      )
    )
    #expect(
      call(.onePerZone).contains(
        """
          nat_gateways         = ["us-west-2a", "us-west-2b"]
          nat_gateways_by_zone = { us-west-2a = "us-west-2a", us-west-2b = "us-west-2b" }
        """
      )
    )
  }

  @Test func aRangeThatIsTooSmallIsAnErrorAtTheCall() {
    let error = call(.single, "10.0.0.0/24")
    #expect(error.contains("Tests/AWSTests/NetworkingTests.swift:7: error: 10.0.0.0/24 is not a range for a VPC"))
  }
}
