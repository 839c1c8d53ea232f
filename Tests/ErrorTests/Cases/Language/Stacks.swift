import AWS

extension ErrorGroup {
  static let stackErrors: [ErrorCase] = [
    .stacks(
      "stack-twice",
      "An environment has the same stack twice",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Web())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      }
    ),
    .stacks(
      "one-state-for-two-stacks",
      "Two stacks have the same state",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "search"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "search"
          static let stateKey = "search.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      }
    ),
    .stacks(
      "two-files-one-path",
      "Two stacks have the same folder",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "web"
          static let stateKey = "search.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "search"
          static let stateKey = "search.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      }
    ),
    .stacks(
      "path-leaves-the-tree",
      "The folder of a stack is outside of the repository",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "../web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      }
    ),
    .stacks(
      "folder-is-a-file",
      "A folder has the path of a file",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "web/environments/dev/main.tf"
          static let stateKey = "search.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        struct Search: Stack {
          static let name = "search"
          static let folder = "search"
          static let stateKey = "search.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
        deploy.stack(Search())
      }
    ),
    .stacks(
      "bad-name-of-stack",
      "The name of a stack is not valid in Terraform",
      wrong: { _, deploy in
        struct Web: Stack {
          static let name = "web site"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      },
      right: { _, deploy in
        struct Web: Stack {
          static let name = "web"
          static let folder = "web"
          static let stateKey = "web.tfstate"

          func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
        }

        deploy.stack(Web())
      }
    ),
  ]
}
