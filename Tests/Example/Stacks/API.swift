import Terraform

/// The API and its database.
struct API: Stack {
  static let name = "api"
  static let folder = "api/infrastructure/terraform"
  static let stateKey = "api/terraform.tfstate"

  let environment: Environment
  let shared: Shared.Outputs

  struct Outputs: Shape {
    let databaseEndpoint: Text

    static let interface = Interface(Self.init) {
      Field(\.databaseEndpoint, "Host name and port of the database.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    let name = "orders-api-\(environment.name)"
    tf.provider("aws") {
      $0.region = "eu-west-1"
      $0.block("default_tags") { $0.tags = ["Environment": Text(environment.name)] }
    }

    let password = tf.data("aws_secretsmanager_random_password", "database") {
      $0.password_length = 32
      $0.exclude_punctuation = true
    }

    let service = tf.resource(SecurityGroup.self, "service") {
      $0.name_prefix = "\(name)-"
      $0.description = "API of \(environment.name)"
      $0.vpc_id = shared.vpcID
      $0.lifecycle(createBeforeDestroy: true)
    }

    let database = tf.module(
      "database",
      PostgreSQL(
        identifier: Text(name),
        engineVersion: "16",
        instanceClass: environment.instanceClass,
        vpcID: shared.vpcID,
        subnetIDs: shared.privateSubnetIDs,
        masterPassword: password.random_password,
        alarmTopics: [shared.alertTopicARN],
        multiAZ: Flag(environment.isProtected),
        replicas: Number(environment.replicas),
        deletionProtection: Flag(environment.isProtected),
        parameters: [
          "rds.force_ssl": PostgreSQL.Parameter(value: "1", appliesAtReboot: true),
          "log_min_duration_statement": PostgreSQL.Parameter(value: "500"),
        ],
        alarms: ["CPUUtilization": PostgreSQL.Alarm(threshold: 80)]
      )
    )

    tf.connect("api_database", from: service.id, to: database.securityGroupID, port: 5432)
    if let bastion = shared.bastionSecurityGroupID {
      tf.connect("bastion_database", from: bastion, to: database.securityGroupID, port: 5432)
    }

    tf.module(
      "load_balancer",
      LoadBalancer(
        name: Text(name),
        vpcID: shared.vpcID,
        subnetIDs: shared.privateSubnetIDs,
        securityGroupIDs: [service.id],
        listeners: [
          "http": LoadBalancer.Listener(port: 80, targets: ["\(name)-blue": 90, "\(name)-green": 10])
        ],
        logBucket: Nullable(shared.logBucket)
      ),
      dependsOn: [database.securityGroupID]
    )

    let limits = tf.data("aws_ssm_parameter", "limit", forEach: ["burst", "requests"] as ValueSet<Text>) {
      limit,
      each in
      limit.name = "/orders/limits/\(each.key)"
    }

    let names = tf.module("names", from: .folder("infrastructure/handwritten/names")) {
      $0.environment = environment.name
    }
    tf.resource("aws_ssm_parameter", "database_endpoint") {
      $0.name = "/\(names.prefix)/database"
      $0.type = "String"
      $0.value = database.endpoint
    }
    tf.resource("aws_ssm_parameter", "limits") {
      $0.name = "/\(names.prefix)/limits"
      $0.description = Text.raw("title(\"limits of ${module.names.prefix}\")")
      $0.type = "String"
      $0.value = (limits.insecure_value as Map<Text>).jsonEncoded
    }

    let group = tf.resource("aws_cloudwatch_log_group", "this") {
      $0.name = "/orders/api/\(environment.name)"
      $0.retention_in_days = 365
    }
    if environment.name == "prod" { tf.import(group, id: "/orders/api/prod") }

    tf.resource("aws_iam_policy", "logs") {
      $0.name = "\(name)-logs"
      $0.policy = .json(
        Object {
          $0.Version = "2012-10-17"
          $0.Statement = List([
            Object {
              $0.Effect = "Allow"
              $0.Action = ["logs:CreateLogStream", "logs:PutLogEvents"]
              $0.Resource = "\(group.arn):*"
            }
          ])
        }
      )
    }

    tf.comment("The release is what a deployment says, and a new one replaces nothing.")
    tf.raw(
      unchecked: "`input` is ignored as a whole, and is a word in HCL",
      """
      resource "terraform_data" "release" {
        input = "none"

        lifecycle {
          ignore_changes = [input]
        }
      }
      """
    )

    return Outputs(databaseEndpoint: database.endpoint)
  }
}
