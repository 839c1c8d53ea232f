import AWS

extension ErrorGroup {
  static let deployments: [ErrorCase] = stackErrors + environmentErrors + outputErrors + pipelineErrors

  private static let environmentErrors: [ErrorCase] = [
    .deployment(
      "two-environments-one-name",
      "Two environments have the same name",
      wrong: {
        let environments = [Environment("dev"), Environment("dev")]
        return Deployment(environments, requirements: .awsRoot, sharedModules: "modules") { _, _ in }
      },
      right: {
        let environments = [Environment("dev"), Environment("prod")]
        return Deployment(environments, requirements: .awsRoot, sharedModules: "modules") { _, _ in }
      }
    ),
    .deployment(
      "bad-name-of-environment",
      "The name of an environment cannot be the name of a folder",
      wrong: {
        return Deployment([Environment("dev 2")], requirements: .awsRoot, sharedModules: "modules") { _, _ in }
      },
      right: {
        return Deployment([Environment("dev-2")], requirements: .awsRoot, sharedModules: "modules") { _, _ in }
      }
    ),
    .deployment(
      "provider-not-required",
      "A module needs a provider that the deployment does not require",
      wrong: {
        let requirements = Requirements(terraform: "~> 1.11", providers: [])
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { tf in tf.module("alerts", SNSAlerts(name: "alerts")) })
        }
      },
      right: {
        let requirements = Requirements(terraform: "~> 1.11", providers: [.aws(version: "5.100.0")])
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { tf in tf.module("alerts", SNSAlerts(name: "alerts")) })
        }
      }
    ),
    .deployment(
      "retired-root-in-blueprint",
      "A retired root module is still in the blueprint",
      wrong: {
        let retired = ["api/environments/dev"]
        return Deployment([Environment("dev")], requirements: .awsRoot, sharedModules: "modules", retired: retired) {
          _,
          deploy in
          deploy.stack(API { _ in })
        }
      },
      right: {
        let retired = ["api/environments/dev"]
        return Deployment([Environment("dev")], requirements: .awsRoot, sharedModules: "modules", retired: retired) {
          environment,
          deploy in
          if environment.name != "dev" { deploy.stack(API { _ in }) }
        }
      }
    ),
    .deployment(
      "malformed-schema",
      "The schema of a provider cannot be read",
      wrong: {
        let random = ProviderSchema("1 hashicorp/random 3.7.2")
        let requirements = Requirements(
          terraform: "~> 1.11",
          providers: [ProviderRequirement("random", version: "3.7.2", schema: random)]
        )
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { _ in })
        }
      },
      right: {
        let random = ProviderSchema("2 hashicorp/random 3.7.2\nprovider {}\nresource random_pet {id=s length?n}\n")
        let requirements = Requirements(
          terraform: "~> 1.11",
          providers: [ProviderRequirement("random", version: "3.7.2", schema: random)]
        )
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { _ in })
        }
      }
    ),
    .deployment(
      "another-version-of-the-provider",
      "The pinned version of a provider is not the version of its schema",
      wrong: {
        let requirements = Requirements(terraform: "~> 1.11", providers: [.aws(version: "5.99.0")])
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { tf in tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" } })
        }
      },
      right: {
        let requirements = Requirements(terraform: "~> 1.11", providers: [.aws(version: "5.100.0")])
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, deploy in
          deploy.stack(API { tf in tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" } })
        }
      }
    ),
  ]

  private static let outputErrors: [ErrorCase] = [
    .stacks(
      "secret-output",
      "An output of a stack is a secret",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          struct Outputs: Shape {
            let password: Secret

            static let interface = Interface(Self.init) { Field(\.password, "Password of the database.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let database = tf.resource(DatabaseInstance.self, "this") {
              $0.instance_class = DatabaseInstanceClass.db_t4g_medium
              $0.skip_final_snapshot = true
            }
            return Outputs(password: database.password)
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
            let password: ARN<SecretsManagerSecret>

            static let interface = Interface(Self.init) { Field(\.password, "Secret with the password.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let secret = tf.resource(SecretsManagerSecret.self, "password") { $0.name = "password" }
            return Outputs(password: secret.arn)
          }
        }

        deploy.stack(Web())
      }
    ),
    .stacks(
      "output-may-be-null",
      "An output of a stack may be null",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          struct Outputs: Shape {
            let key: Nullable<Text>

            static let interface = Interface(Self.init) { Field(\.key, "Key of the database.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let database = tf.resource(DatabaseInstance.self, "this") {
              $0.instance_class = DatabaseInstanceClass.db_t4g_medium
              $0.skip_final_snapshot = true
            }
            return Outputs(key: Nullable(database.kms_key_id))
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
            let key: Text?

            static let interface = Interface(Self.init) { Field(\.key, "Key of the database.") }
          }

          func body(_ tf: StackScope) -> Outputs {
            let database = tf.resource(DatabaseInstance.self, "this") {
              $0.instance_class = DatabaseInstanceClass.db_t4g_medium
              $0.skip_final_snapshot = true
            }
            return Outputs(key: database.kms_key_id)
          }
        }

        deploy.stack(Web())
      }
    ),
    .stacks(
      "state-key",
      "The key of a state is not valid",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web/"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web/terraform.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      }
    ),
    .deployment(
      "provider-required-twice",
      "A provider is required twice",
      wrong: {
        let requirements = Requirements(
          terraform: "~> 1.11",
          providers: [.aws(version: "5.100.0"), .aws(version: "5.100.0")]
        )
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, _ in }
      },
      right: {
        let requirements = Requirements(terraform: "~> 1.11", providers: [.aws(version: "5.100.0")])
        return Deployment([Environment("dev")], requirements: requirements, sharedModules: "modules") { _, _ in }
      }
    ),
    .stack(
      "version-not-accepted",
      "A module does not work with the version of a provider",
      wrong: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements(terraform: ">= 1.11", providers: [.aws(version: ">= 6.0.0")])

          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("jobs", Queue())
      },
      right: { tf in
        struct Queue: Module {
          static let name = "queue"
          static let requirements = Requirements(terraform: ">= 1.11", providers: [.aws(version: ">= 5.80.0")])

          static let interface = Interface(Self.init)

          func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
        }

        tf.module("jobs", Queue())
      }
    ),
  ]
}
