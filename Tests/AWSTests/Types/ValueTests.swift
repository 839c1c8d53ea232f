import AWS
import Testing

/// The values that AWS accepts and refuses.
@Suite struct ValueTests {
  @Test func ports() {
    #expect(renderedArguments { $0.port = PortNumber.postgreSQL } == "port = 5432")
    #expect(renderedArguments { $0.port = 65535 as PortNumber } == "port = 65535")
    #expect(problem(in: PortNumber(0)) == .port)
    #expect(problem(in: 65536 as PortNumber) == .port)
  }

  @Test func timeHasAUnit() {
    #expect(renderedArguments { $0.delay = Seconds.seconds(30) } == "delay = 30")
    #expect(renderedArguments { $0.delay = Seconds.minutes(5) } == "delay = 300")
    #expect(renderedArguments { $0.delay = Seconds.hours(2) } == "delay = 7200")
    #expect(renderedArguments { $0.delay = Seconds.milliseconds(250) } == "delay = 0.25")
    #expect(problem(in: Seconds.hours(.max)) == .seconds)
    #expect(renderedArguments { $0.delay = Seconds.milliseconds(3000) } == "delay = 3")
    #expect(problem(in: Seconds.minutes(-1)) == .seconds)
  }

  @Test func percentages() {
    #expect(renderedArguments { $0.share = 0 as Percentage } == "share = 0")
    #expect(renderedArguments { $0.share = 100 as Percentage } == "share = 100")
    #expect(problem(in: 101 as Percentage) == .percentage)
    #expect(problem(in: -1 as Percentage) == .percentage)
  }

  @Test func policiesOfTLSAreAClosedSet() {
    #expect(
      renderedArguments { $0.policy = TLSPolicy.recommended }
        == #"policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09""#
    )
    for policy in [TLSPolicy.tls13Only, .fips, .olderClients] {
      #expect(renderedArguments { $0.policy = policy }.hasPrefix(#"policy = "ELBSecurityPolicy-TLS13-1-"#))
    }
    #expect(problem(in: "ELBSecurityPolicy-2016-08" as TLSPolicy) == .tlsPolicy)
  }

  @Test(arguments: ["200", "200,302", "200-299", "200-299,404", "499"])
  func statusCodes(codes: String) {
    #expect(renderedArguments { $0.matcher = StatusCodes(codes) } == "matcher = \"\(codes)\"")
  }

  @Test(arguments: ["", "199", "500", "299-200", "200-", "20", "200,", "abc", "200-250-299", "+20"])
  func noStatusCodes(codes: String) {
    #expect(problem(in: StatusCodes(codes)) == .statusCodes)
  }

  @Test func paths() {
    #expect(renderedArguments { $0.path = "/health?deep=1" as URLPath } == #"path = "/health?deep=1""#)
    for path in ["", "health", "/with space", "/é"] {
      #expect(problem(in: URLPath(path)) == .urlPath)
    }
  }

  @Test(arguments: [
    "nginx:1.29", "public.ecr.aws/nginx/nginx:1.29", "registry:5000/app:v1",
    "app@sha256:" + String(repeating: "a", count: 64),
  ])
  func images(image: String) {
    #expect(renderedArguments { $0.image = ContainerImage(image) } == "image = \"\(image)\"")
  }

  @Test(arguments: [
    "", "nginx", "registry:5000/app", "app:", ":v1", "app:v 1", "app@sha256:123", "app@", "app:.hidden", "a/b:c:d",
    "@sha256:" + String(repeating: "a", count: 64),
  ])
  func noImages(image: String) {
    #expect(problem(in: ContainerImage(image)) == .containerImage)
  }

  @Test func anImageMayBeKnownToTerraformAlone() {
    let text = renderedStack { tf in
      let repository = tf.data(Repository.self, "api") { $0.name = "connect2-api" }
      tf.resource("test_block", "this") { $0.image = "\(repository.repository_url):v1" as ContainerImage }
    }
    #expect(text.contains(#"image = "${data.aws_ecr_repository.api.repository_url}:v1""#))
  }

  @Test func noContainerIsRoot() {
    for user in ["1000", "1000:1000", "nginx", "app:0"] {
      #expect(renderedArguments { $0.user = ContainerUser(user) } == "user = \"\(user)\"")
    }
    for user in ["root", "0", "00", "0:0", "root:1000", "", "a b", "1:2:3"] {
      #expect(problem(in: ContainerUser(user)) == .containerUser)
    }
  }

  @Test func names() {
    let name = "prod"
    #expect(
      renderedArguments { $0.name = "connect2-api-\(name)" as LoadBalancerName } == #"name = "connect2-api-prod""#
    )
    for name in ["", "internal-api", "-a", "a-", "API", "a_b", String(repeating: "a", count: 33)] {
      #expect(problem(in: LoadBalancerName(name)) == .loadBalancerName)
    }
    #expect(renderedArguments { $0.name = "API_\(name)" as ServiceName } == #"name = "API_prod""#)
    for name in ["", "a b", "ä", String(repeating: "a", count: 55)] {
      #expect(problem(in: ServiceName(name)) == .serviceName)
    }
  }

  @Test func architectures() {
    #expect(renderedArguments { $0.cpu_architecture = CPUArchitecture.arm64 } == #"cpu_architecture = "ARM64""#)
    #expect(renderedArguments { $0.cpu_architecture = CPUArchitecture.x86_64 } == #"cpu_architecture = "X86_64""#)
    #expect(
      problem(in: "x86" as CPUArchitecture) == .cpuArchitecture
    )
  }
}
