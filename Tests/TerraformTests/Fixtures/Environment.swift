import Terraform

/// The environments of the stacks that tests declare.
struct Environment: DeploymentEnvironment {
  let name: String
  var isProtected = false
  var hasBastion = true

  var backend: Backend { .s3(bucket: "states-\(name)", region: "eu-west-1") }

  static let all = [
    Environment(name: "dev"), Environment(name: "staging", hasBastion: false),
    Environment(name: "prod", isProtected: true, hasBastion: false),
  ]
}
