import AWS
import Testing

/// A service, its load balancer, its cluster and its bastion, as a stack calls them.
@Suite struct ServiceModuleTests {
  private func service(
    in tf: StackScope,
    image: ContainerImage = "public.ecr.aws/nginx/nginx:1.29",
    secrets: Map<ContainerSecret> = .default,
    connections: Map<Connection> = .default,
    policies: Map<Text> = .default,
    scaling: ECSService.Scaling = .default,
    spot: ECSService.Spot? = nil,
    exec: Bool = false
  ) -> ECSService.Outputs {
    let vpc = tf.data(VPC.self, "this") { $0.default = true }
    let subnets = tf.data(Subnet.self, "private") { $0.vpc_id = vpc.id }
    let topic = tf.data(Topic.self, "alerts") { $0.name = "alerts" }
    let repository = tf.data(Repository.self, "api") { $0.name = "connect2-api" }
    let certificate = tf.data(Certificate.self, "api") { $0.domain = "api.connect.com" }
    let cluster = tf.module("cluster", ECSCluster(name: "connect2-cluster-dev"))
    let balancer = tf.module(
      "alb",
      ALB(
        name: "connect2-api-dev",
        vpcID: vpc.id,
        publicSubnetIDs: [subnets.id, subnets.id],
        certificateARN: certificate.arn,
        rateLimit: .requests(2000, inMinutes: 5),
        alarmTopics: [topic.arn]
      )
    )
    return tf.module(
      "service",
      ECSService(
        name: "connect2-api-dev",
        clusterARN: cluster.arn,
        vpcID: vpc.id,
        privateSubnetIDs: [subnets.id],
        loadBalancer: .init(balancer),
        hostNames: ["api.connect.com"],
        repositoryARN: repository.arn,
        image: image,
        containerPort: 8000,
        alarmTopics: [topic.arn],
        secrets: secrets,
        connections: connections,
        policies: policies,
        scaling: scaling,
        spot: spot,
        exec: exec ? .init(keyARN: cluster.execKeyARN, logGroupARN: cluster.execLogGroupARN) : nil
      )
    )
  }

  @Test func theShortestCallSaysOnlyWhatIsNeeded() {
    let text = renderedStack { tf in _ = service(in: tf) }
    #expect(
      text.contains(
        """
          load_balancer      = module.alb.load_balancer
          host_names         = ["api.connect.com"]
          repository_arn     = data.aws_ecr_repository.api.arn
          image              = "public.ecr.aws/nginx/nginx:1.29"
          container_port     = 8000
          alarm_topics       = [data.aws_sns_topic.alerts.arn]
        }
        """
      )
    )
  }

  @Test func secretsGoByReference() {
    let text = renderedStack { tf in
      let secret = tf.data(SecretsManagerSecret.self, "database") { $0.name = "database" }
      _ = service(in: tf, secrets: ["PASSWORD": .secret(secret.arn, key: "password"), "ALL": .secret(secret.arn)])
    }
    #expect(
      text.contains(
        """
          secrets = {
            PASSWORD = { arn = data.aws_secretsmanager_secret.database.arn, key = "password" }
            ALL      = { arn = data.aws_secretsmanager_secret.database.arn }
          }
        """
      )
    )
  }

  @Test func connectionsAndPoliciesGoToTheModule() {
    let text = renderedStack { tf in
      let database = tf.data(SecurityGroup.self, "database") { $0.name = "database" }
      _ = service(
        in: tf,
        connections: ["database": .init(to: database.id, port: .postgreSQL)],
        policies: ["queue": Policy(.allow("sqs:SendMessage", on: ["arn:aws:sqs:us-west-2:123456789012:jobs"])).json]
      )
    }
    #expect(
      text.contains(
        """
          connections = {
            database = { security_group_id = data.aws_security_group.database.id, port = 5432 }
          }
          policies = {
            queue = jsonencode({
        """
      )
    )
  }

  @Test func execTakesWhatTheClusterDecides() {
    let text = renderedStack { tf in _ = service(in: tf, exec: true) }
    #expect(text.contains("key_arn       = module.cluster.exec_key_arn"))
    #expect(text.contains("log_group_arn = module.cluster.exec_log_group_arn"))
  }

  @Test func spareCapacityIsWritten() {
    #expect(!renderedStack { tf in _ = service(in: tf) }.contains("spot"))
    #expect(renderedStack { tf in _ = service(in: tf, spot: .init()) }.contains("spot               = {}"))
    #expect(renderedStack { tf in _ = service(in: tf, spot: .init(onDemand: 1)) }.contains("{ on_demand = 1 }"))
  }

  @Test func scalingIsARange() {
    let text = renderedStack { tf in _ = service(in: tf, scaling: .init(tasks: 3...9, cpu: 50)) }
    #expect(
      text.contains(
        """
          scaling = {
            minimum = 3
            maximum = 9
            cpu     = 50
          }
        """
      )
    )
    let error = renderedStack { tf in _ = service(in: tf, scaling: .init(tasks: 0...2)) }
    #expect(error.contains("[scaling-to-zero]"))
  }

  @Test func anErrorIsReportedAtTheCall() {
    let error = renderedStack { tf in _ = service(in: tf, image: "nginx") }
    #expect(error.contains("Tests/AWSTests/Modules/ServiceModuleTests.swift:"))
    #expect(error.contains("[container-image]"))
  }

  @Test func aConnectionIsTwoRules() {
    let text = renderedStack { tf in
      let service = service(in: tf)
      let database = tf.data(SecurityGroup.self, "database") { $0.name = "database" }
      tf.connect("service_database", from: service.securityGroupID, to: database.id, port: .postgreSQL)
    }
    #expect(
      text.contains(
        """
        resource "aws_vpc_security_group_egress_rule" "service_database" {
          security_group_id            = module.service.security_group_id
          description                  = "Way out of service_database"
          ip_protocol                  = "tcp"
          from_port                    = 5432
          to_port                      = 5432
          referenced_security_group_id = data.aws_security_group.database.id
        }

        resource "aws_vpc_security_group_ingress_rule" "service_database" {
          security_group_id            = data.aws_security_group.database.id
          description                  = "Way in of service_database"
          ip_protocol                  = "tcp"
          from_port                    = 5432
          to_port                      = 5432
          referenced_security_group_id = module.service.security_group_id
        }
        """
      )
    )
  }
}
