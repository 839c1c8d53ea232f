extension Starter {
  var main: String {
    """
    import GroundplanCommand

    Groundplan.main(deployment)
    """
  }

  var deployment: String {
    """
    import Terraform

    /// Every stack in every environment.
    let deployment = Deployment(
      Environment.all,
      requirements: Requirements(terraform: "~> 1.11", providers: []),
      sharedModules: "infrastructure/terraform/modules"
    ) { environment, deploy in
      deploy.stack(Hello(environment: environment))
    }
    """
  }

  var environment: String {
    #"""
    import Terraform

    /// The values that may differ between environments.
    struct Environment: DeploymentEnvironment {
      let name: String
      /// True if `run` changes the environment only when its name is given.
      var isProtected = false
      var ending = "!"

      // The states are in a folder of this repository, to try things out. A team keeps them in a bucket:
      // .s3(bucket: "terraform-state-\(name)", region: "us-west-2")
      var backend: Backend { .local(folder: "state/\(name)") }

      static let all = [
        Environment(name: "dev"),
        Environment(name: "prod", isProtected: true, ending: "."),
      ]
    }
    """#
  }

  var stack: String {
    #"""
    import Terraform

    /// A root module: the resources that one `terraform apply` changes.
    struct Hello: Stack {
      static let name = "hello"
      static let folder = "infrastructure/terraform"
      static let stateKey = "hello/terraform.tfstate"

      let environment: Environment

      struct Outputs: Shape {
        let text: Text

        static let interface = Interface(Self.init) {
          Field(\.text, "The text of the greeting.")
        }
      }

      func body(_ tf: StackScope) -> Outputs {
        let greeting = tf.module(
          "greeting",
          Greeting(recipient: Text(environment.name), ending: Text(environment.ending))
        )
        return Outputs(text: greeting.text)
      }
    }
    """#
  }

  var module: String {
    #"""
    import Terraform

    /// A module. Its properties are the variables.
    struct Greeting: Module {
      static let name = "greeting"
      static let requirements = Requirements(terraform: ">= 1.4", providers: [])

      let recipient: Text
      var ending: Text = .default

      static let interface = Interface(Self.init) {
        Field(\.recipient, "The name of the one who is greeted.")
        Field(\.ending, "The punctuation mark at the end.", default: "!")
      }

      struct Outputs: Shape {
        let text: Text

        static let interface = Interface(Self.init) {
          Field(\.text, "The text of the greeting.")
        }
      }

      func body(_ tf: Scope) -> Outputs {
        let greeting = tf.resource("terraform_data", "this") {
          $0.input = "Hello, \(recipient)\(ending)"
        }
        return Outputs(text: greeting.output)
      }
    }
    """#
  }
}
