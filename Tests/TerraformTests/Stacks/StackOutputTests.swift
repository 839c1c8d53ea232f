import Files
import Terraform
import Testing

/// Outputs of a stack, and the remote state through which another stack reads them.
@Suite struct StackOutputTests {
  private func main(_ stack: String, _ environment: String) throws -> String {
    try sampleDeployment.files().content(of: "\(stack)/environments/\(environment)/main.tf")
  }

  @Test func outputs() throws {
    #expect(
      try main("shared", "dev").hasSuffix(
        """
        output "vpc_id" {
          description = "The VPC."
          value       = module.network.vpc_id
        }

        output "private_subnet_ids" {
          description = "The private subnets."
          value       = module.network.private_subnet_ids
        }

        output "bastion_security_group_id" {
          description = "Security group of the bastion, in environments that have one."
          value       = aws_security_group.bastion.id
        }

        """
      )
    )
  }

  /// An optional output that is nil is left out.
  @Test func optionalOutput() throws {
    #expect(!(try main("shared", "prod").contains("bastion")))
    #expect(!(try main("api", "prod").contains("bastion")))
    #expect(
      try main("api", "dev").contains("= data.terraform_remote_state.shared.outputs.bastion_security_group_id\n")
    )
  }

  @Test func remoteState() throws {
    let main = try main("api", "prod")
    #expect(
      main.contains(
        """
        data "terraform_remote_state" "shared" {
          backend = "s3"
          config = {
            bucket = "states-prod"
            key    = "shared.tfstate"
            region = "eu-west-1"
          }
        }

        """
      )
    )
    #expect(main.contains("  subnet_ids = data.terraform_remote_state.shared.outputs.private_subnet_ids\n"))
  }

  /// A stack has the state of those stacks only whose outputs it uses.
  @Test func stateThatIsNotUsedIsNotRead() throws {
    let deployment = Deployment(Environment.all, requirements: .roots, sharedModules: "modules") {
      environment,
      deploy in
      let shared = deploy.stack(Shared(environment: environment))
      deploy.stack(First { _ in _ = shared.vpcID })
    }
    let main = try deployment.files().content(of: "first/environments/dev/main.tf")
    #expect(main.isEmpty)
  }

  @Test func terraformBlock() throws {
    let text = try #require(try sampleDeployment.files()["shared/environments/dev/main.tf"]).text
    #expect(
      text.hasPrefix(
        """
        # \(File.header)

        terraform {
          required_version = "~> 1.11"

          required_providers {
            aws = {
              source  = "hashicorp/aws"
              version = "5.100.0"
            }
          }

          backend "s3" {
            bucket       = "states-dev"
            key          = "shared.tfstate"
            region       = "eu-west-1"
            encrypt      = true
            use_lockfile = true
          }
        }

        """
      )
    )
  }
}
