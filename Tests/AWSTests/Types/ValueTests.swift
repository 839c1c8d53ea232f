import AWS
import Testing

/// What AWS accepts, and what is refused with which words.
@Suite struct ValueTests {
  @Test func ports() {
    #expect(told { $0.port = PortNumber.postgreSQL } == "port = 5432")
    #expect(told { $0.port = 65535 as PortNumber } == "port = 65535")
    #expect(told { $0.port = PortNumber(0) }.contains("error: 0 is not a port"))
    #expect(told { $0.port = 65536 as PortNumber }.contains("error: 65536 is not a port"))
  }

  @Test func timeHasAUnit() {
    #expect(told { $0.delay = Seconds.seconds(30) } == "delay = 30")
    #expect(told { $0.delay = Seconds.minutes(5) } == "delay = 300")
    #expect(told { $0.delay = Seconds.hours(2) } == "delay = 7200")
    #expect(told { $0.delay = Seconds.milliseconds(250) } == "delay = 0.25")
    #expect(told { $0.delay = Seconds.milliseconds(3000) } == "delay = 3")
    #expect(told { $0.delay = Seconds.minutes(-1) }.contains("error: -1 is not a length of time"))
  }

  @Test func percentages() {
    #expect(told { $0.share = 0 as Percentage } == "share = 0")
    #expect(told { $0.share = 100 as Percentage } == "share = 100")
    #expect(told { $0.share = 101 as Percentage }.contains("error: 101 is not a percentage"))
    #expect(told { $0.share = -1 as Percentage }.contains("error: -1 is not a percentage"))
  }

  @Test func policiesOfTLSAreAClosedSet() {
    #expect(told { $0.policy = TLSPolicy.recommended } == #"policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09""#)
    for policy in [TLSPolicy.tls13Only, .fips, .olderClients] {
      #expect(told { $0.policy = policy }.hasPrefix(#"policy = "ELBSecurityPolicy-TLS13-1-"#))
    }
    #expect(told { $0.policy = "ELBSecurityPolicy-2016-08" as TLSPolicy }.contains("is not a TLS policy"))
  }

  @Test(arguments: ["200", "200,302", "200-299", "200-299,404", "499"])
  func statusCodes(codes: String) {
    #expect(told { $0.matcher = StatusCodes(codes) } == "matcher = \"\(codes)\"")
  }

  @Test(arguments: ["", "199", "500", "299-200", "200-", "20", "200,", "abc", "200-250-299", "+20"])
  func noStatusCodes(codes: String) {
    #expect(told { $0.matcher = StatusCodes(codes) }.contains("are not status codes of a healthy target"))
  }

  @Test func paths() {
    #expect(told { $0.path = "/health?deep=1" as URLPath } == #"path = "/health?deep=1""#)
    for path in ["", "health", "/with space", "/é"] {
      #expect(told { $0.path = URLPath(path) }.contains("is not the path of a URL"))
    }
  }

  @Test(arguments: [
    "nginx:1.29", "public.ecr.aws/nginx/nginx:1.29", "registry:5000/app:v1",
    "app@sha256:" + String(repeating: "a", count: 64),
  ])
  func images(image: String) {
    #expect(told { $0.image = ContainerImage(image) } == "image = \"\(image)\"")
  }

  @Test(arguments: [
    "", "nginx", "registry:5000/app", "app:", ":v1", "app:v 1", "app@sha256:123", "app@", "app:.hidden", "a/b:c:d",
    "@sha256:" + String(repeating: "a", count: 64),
  ])
  func noImages(image: String) {
    #expect(told { $0.image = ContainerImage(image) }.contains("is not an image with a tag or digest"))
  }

  @Test func anImageMayBeKnownToTerraformAlone() {
    let text = called { tf in
      let repository = tf.data(Repository.self, "api") { $0.name = "connect2-api" }
      tf.resource("test_block", "told") { $0.image = "\(repository.repository_url):v1" as ContainerImage }
    }
    #expect(text.contains(#"image = "${data.aws_ecr_repository.api.repository_url}:v1""#))
  }

  @Test func noContainerIsRoot() {
    for user in ["1000", "1000:1000", "nginx", "app:0"] {
      #expect(told { $0.user = ContainerUser(user) } == "user = \"\(user)\"")
    }
    for user in ["root", "0", "00", "0:0", "root:1000", "", "a b", "1:2:3"] {
      #expect(told { $0.user = ContainerUser(user) }.contains("cannot be the user of a container"))
    }
  }

  @Test func names() {
    let name = "prod"
    #expect(told { $0.name = "connect2-api-\(name)" as LoadBalancerName } == #"name = "connect2-api-prod""#)
    for name in ["", "internal-api", "-a", "a-", "API", "a_b", String(repeating: "a", count: 33)] {
      #expect(told { $0.name = LoadBalancerName(name) }.contains("cannot be the name of a load balancer"))
    }
    #expect(told { $0.name = "API_\(name)" as ServiceName } == #"name = "API_prod""#)
    for name in ["", "a b", "ä", String(repeating: "a", count: 55)] {
      #expect(told { $0.name = ServiceName(name) }.contains("cannot be the name of a service"))
    }
  }

  @Test func architectures() {
    #expect(told { $0.cpu_architecture = CPUArchitecture.arm64 } == #"cpu_architecture = "ARM64""#)
    #expect(told { $0.cpu_architecture = CPUArchitecture.x86_64 } == #"cpu_architecture = "X86_64""#)
    #expect(told { $0.cpu_architecture = "x86" as CPUArchitecture }.contains("is not an architecture of Fargate"))
  }
}
