import AWS

extension ErrorGroup {
  static let secrets: [ErrorCase] = [
    .stack(
      "sensitive-argument",
      "A secret is passed to an argument that shows its value",
      wrong: { tf in
        let password = tf.data("aws_ssm_parameter", "password") { $0.name = "/api/password" }
        tf.resource(SecretsManagerSecret.self, "database") {
          $0.name = "database"
          $0.tags = ["Password": password.value]
        }
      },
      right: { tf in
        let password = tf.data("aws_ssm_parameter", "password") { $0.name = "/api/password" }
        let secret = tf.resource(SecretsManagerSecret.self, "database") { $0.name = "database" }
        tf.resource("aws_secretsmanager_secret_version", "database") {
          $0.secret_id = secret.id
          $0.secret_string = password.value
        }
      }
    ),
    .stack(
      "sensitive-for-each",
      "A block is repeated for each element of a secret",
      wrong: { tf in
        let users = tf.data("aws_ssm_parameter", "users") { $0.name = "/api/users" }
        let names = (users.value as Text).split(by: ",").asSet
        tf.resources("aws_iam_user", "this", forEach: names) { user, each in user.name = each.key }
      },
      right: { tf in
        let users = tf.data("aws_ssm_parameter", "users") { $0.name = "/api/users" }
        let value: Secret = users.value
        let names = value.nonsensitive(because: "names of users are not secret").split(by: ",").asSet
        tf.resources("aws_iam_user", "this", forEach: names) { user, each in user.name = each.key }
      }
    ),
    .stacks(
      "sensitive-output",
      "An output contains a secret",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          struct Outputs: Shape {
            let settings: Text

            static let interface = Interface(Self.init) { Field(\.settings, "Settings of the server, as JSON.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let password = tf.data("aws_ssm_parameter", "password") { $0.name = "/web/password" }
            return Outputs(settings: Object { $0.password = password.value as Text }.jsonEncoded)
          }
        }

        deploy.stack(Web())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          struct Outputs: Shape {
            let password: Text

            static let interface = Interface(Self.init) { Field(\.password, "ARN of the parameter with the password.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let password = tf.data("aws_ssm_parameter", "password") { $0.name = "/web/password" }
            return Outputs(password: password.arn)
          }
        }

        deploy.stack(Web())
      }
    ),
    .stack(
      "nonsensitive-without-reason",
      "A secret is shown without a reason",
      wrong: { tf in
        let image = tf.data("aws_ssm_parameter", "image") { $0.name = "/images/api" }
        tf.resource("aws_instance", "this") {
          $0.instance_type = "t4g.micro"
          $0.ami = Text.call("nonsensitive", image.value as Secret)
        }
      },
      right: { tf in
        let image = tf.data("aws_ssm_parameter", "image") { $0.name = "/images/api" }
        let id: Secret = image.value
        tf.resource("aws_instance", "this") {
          $0.instance_type = "t4g.micro"
          $0.ami = id.nonsensitive(because: "the image is public")
        }
      }
    ),
  ]
}
