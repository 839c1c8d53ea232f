import AWS
import Testing

@Suite struct NetworkingTests {
  private func call(
    _ gateways: NATGateways,
    _ range: CIDRBlock = "10.0.0.0/16",
    endpoints: ValueSet<InterfaceEndpoint> = .default
  ) -> String {
    renderedStack { tf in
      tf.module(
        "networking",
        Networking(
          name: "test",
          addresses: AddressPlan(range, zones: Region.usWest2.zones("ab")),
          alarmTopics: [],
          natGateways: gateways,
          interfaceEndpoints: endpoints
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
    #expect(
      error.contains("Tests/AWSTests/Modules/NetworkingTests.swift:11: error: 10.0.0.0/24 is not a range for a VPC")
    )
  }

  @Test func endpointsHaveTheNamesThatAWSHasForThem() {
    #expect(
      call(.none, endpoints: [.ecrAPI, .ecrDocker, .ssmMessages, "sqs"]).contains(
        #"interface_endpoints = ["ecr.api", "ecr.dkr", "ssmmessages", "sqs"]"#
      )
    )
  }

  @Test(arguments: ["s3", "com.amazonaws.us-west-2.logs", "Logs", ""])
  func whatIsNoEndpointIsAnError(name: String) {
    #expect(call(.none, endpoints: [InterfaceEndpoint(name)]).contains("error: “\(name)” is not an interface endpoint"))
  }
}
