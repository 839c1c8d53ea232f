import AWS

extension ErrorGroup {
  static let services: [ErrorCase] = [
    .stack(
      "container-image",
      "An image has no tag",
      wrong: { tf in
        _ = tf.local("image", "registry.connect.com/api" as ContainerImage)
      },
      right: { tf in
        _ = tf.local("image", "registry.connect.com/api:1.4.2" as ContainerImage)
      }
    ),
    .stack(
      "container-user",
      "A container runs as root",
      wrong: { tf in
        _ = tf.local("user", "root" as ContainerUser)
      },
      right: { tf in
        _ = tf.local("user", "1000:1000" as ContainerUser)
      }
    ),
    .stack(
      "cpu-architecture",
      "A text is not a CPU architecture of Fargate",
      wrong: { tf in
        _ = tf.local("architecture", "arm" as CPUArchitecture)
      },
      right: { tf in
        _ = tf.local("architecture", CPUArchitecture.arm64)
      }
    ),
    .stack(
      "mebibytes",
      "A number is not an amount of memory",
      wrong: { tf in
        _ = tf.local("memory", Mebibytes.mib(0))
      },
      right: { tf in
        _ = tf.local("memory", Mebibytes.mib(256))
      }
    ),
    .stack(
      "service-name",
      "A text cannot be the name of a service",
      wrong: { tf in
        _ = tf.local("name", "connect2 api" as ServiceName)
      },
      right: { tf in
        _ = tf.local("name", "connect2-api" as ServiceName)
      }
    ),
    .stack(
      "scaling-to-zero",
      "A service can scale down to no task",
      wrong: { tf in
        _ = tf.local("scaling", ECSService.Scaling(tasks: 0...2))
      },
      right: { tf in
        _ = tf.local("scaling", ECSService.Scaling(tasks: 1...2))
      }
    ),
    .stack(
      "repository-name",
      "A text cannot be the name of a repository",
      wrong: { tf in
        tf.resource(Repository.self, "this") {
          $0.name = "Connect2" as RepositoryName
        }
      },
      right: { tf in
        tf.resource(Repository.self, "this") {
          $0.name = "connect2-api" as RepositoryName
        }
      }
    ),
    .stack(
      "load-balancer-name",
      "A text cannot be the name of a load balancer",
      wrong: { tf in
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "internal-api" as LoadBalancerName
        }
      },
      right: { tf in
        tf.resource(LoadBalancer.self, "this") {
          $0.name = "api" as LoadBalancerName
        }
      }
    ),
    .stack(
      "url-path",
      "A text is not the path of a URL",
      wrong: { tf in
        tf.resource(TargetGroup.self, "this") {
          $0.name = "api"
          $0.block("health_check") { $0.path = "health" as URLPath }
        }
      },
      right: { tf in
        tf.resource(TargetGroup.self, "this") {
          $0.name = "api"
          $0.block("health_check") { $0.path = "/health" as URLPath }
        }
      }
    ),
    .stack(
      "status-codes",
      "A text is not a list of status codes",
      wrong: { tf in
        tf.resource(TargetGroup.self, "this") {
          $0.name = "api"
          $0.block("health_check") { $0.matcher = "2xx" as StatusCodes }
        }
      },
      right: { tf in
        tf.resource(TargetGroup.self, "this") {
          $0.name = "api"
          $0.block("health_check") { $0.matcher = "200-299" as StatusCodes }
        }
      }
    ),
    .stack(
      "tls-policy",
      "A TLS policy is not accepted",
      wrong: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "https") {
          $0.load_balancer_arn = balancer.arn as Text
          $0.ssl_policy = "ELBSecurityPolicy-2016-08" as TLSPolicy
          $0.block("default_action") { $0.type = "forward" }
        }
      },
      right: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "https") {
          $0.load_balancer_arn = balancer.arn as Text
          $0.ssl_policy = TLSPolicy.recommended
          $0.block("default_action") { $0.type = "forward" }
        }
      }
    ),
    .stack(
      "certificate-name",
      "A domain name is too long for a certificate",
      wrong: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        let name: DomainName = "a-branch-with-a-name-that-is-too-long-for-the-certificate.dev.api.connect.com"
        tf.module("certificate", ACM(domainName: name, zoneID: zone.id, alarmTopics: []))
      },
      right: { tf in
        let zone = tf.resource(HostedZone.self, "this") { $0.name = "connect.com" }
        let name: DomainName = "long-branch.dev.api.connect.com"
        tf.module("certificate", ACM(domainName: name, zoneID: zone.id, alarmTopics: []))
      }
    ),
    .stack(
      "rate-limit",
      "A number is not a rate limit",
      wrong: { tf in
        _ = tf.local("limit", RateLimit.requests(5, inMinutes: 5))
      },
      right: { tf in
        _ = tf.local("limit", RateLimit.requests(2000, inMinutes: 5))
      }
    ),
    .stack(
      "rate-window",
      "Requests are counted over a time that AWS WAF does not support",
      wrong: { tf in
        _ = tf.local("limit", RateLimit.requests(2000, inMinutes: 3))
      },
      right: { tf in
        _ = tf.local("limit", RateLimit.requests(2000, inMinutes: 5))
      }
    ),
    .stack(
      "seconds",
      "A duration is negative",
      wrong: { tf in
        _ = tf.local("timeout", Seconds.seconds(-1))
      },
      right: { tf in
        _ = tf.local("timeout", Seconds.seconds(30))
      }
    ),
    .stack(
      "deregistration-delay",
      "A deregistration delay is longer than an hour",
      wrong: { tf in
        _ = tf.local("delay", DeregistrationDelay.minutes(90))
      },
      right: { tf in
        _ = tf.local("delay", DeregistrationDelay.minutes(5))
      }
    ),
    .stack(
      "percentage",
      "A number is not a percentage",
      wrong: { tf in
        _ = tf.local("cpu", 120 as Percentage)
      },
      right: { tf in
        _ = tf.local("cpu", 80 as Percentage)
      }
    ),
    .stack(
      "interface-endpoint",
      "A text is not an interface endpoint",
      wrong: { tf in
        _ = tf.local("endpoint", "s3" as InterfaceEndpoint)
      },
      right: { tf in
        _ = tf.local("endpoint", InterfaceEndpoint.secretsManager)
      }
    ),
    .stack(
      "action",
      "A text is not an action",
      wrong: { tf in
        let policy = Policy(.allow("*", on: ["*"]))
        _ = tf.local("policy", policy.json)
      },
      right: { tf in
        let policy = Policy(.allow("logs:PutLogEvents", on: ["*"]))
        _ = tf.local("policy", policy.json)
      }
    ),
    .stack(
      "principals-of-two-kinds",
      "A statement has services and accounts as principals",
      wrong: { tf in
        let policy = Policy(.allow("sts:AssumeRole", to: .service("ecs.amazonaws.com"), .account("123456789012")))
        _ = tf.local("policy", policy.json)
      },
      right: { tf in
        let policy = Policy(
          .allow("sts:AssumeRole", to: .service("ecs.amazonaws.com")),
          .allow("sts:AssumeRole", to: .account("123456789012"))
        )
        _ = tf.local("policy", policy.json)
      }
    ),
  ]
}
