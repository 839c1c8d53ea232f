@testable import Fixtures
import Terraform

// Stacks, and what they take from each other.

func composition(deploy: DeploymentBuilder, environment: Environment, api: API.Outputs, network: Network) {
  // expected-error@+1 {{missing argument for parameter 'shared' in call}}
  deploy.stack(API(environment: environment))
  // expected-error@+1 {{cannot convert value of type 'API.Outputs' to expected argument type 'Shared.Outputs'}}
  deploy.stack(API(environment: environment, shared: api))
  // expected-error@+1 {{requires that 'Network' conform to 'Stack'}}
  deploy.stack(network)
}

func use(tf: StackScope, shared: Shared.Outputs, database: PostgreSQL.Outputs) {
  // expected-error@+1 {{value of type 'Shared.Outputs' has no member 'publicSubnetIDs'}}
  _ = shared.publicSubnetIDs
  // expected-error@+1 {{must be unwrapped}} expected-note@+1 {{coalesce}} expected-note@+1 {{force-unwrap}}
  tf.connect("ssh", from: shared.bastionSecurityGroupID, to: database.securityGroupID, port: 22)
  // expected-error@+1 {{cannot convert value of type 'VPCID'}} expected-note@+1 {{are expected to be equal}}
  tf.connect("api", from: shared.vpcID, to: database.securityGroupID, port: 5432)
}

// expected-error@+1 {{does not conform to protocol 'Stack'}} expected-note@+1 {{add stubs}}
struct NoStateKey: Stack {
  static let name = "no-state-key"
  static let folder = "infrastructure/terraform"

  func body(_ tf: StackScope) -> NoOutputs { NoOutputs() }
}

// expected-error@+1 {{requires that 'String' conform to 'DeploymentEnvironment'}}
let environments = Deployment(["dev", "prod"], requirements: .roots, sharedModules: "modules") { _, _ in }
