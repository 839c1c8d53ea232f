@testable import Example
import Terraform

/// Every module of the worked example.
let exampleModules: [any Module.Type] = [
  Alerts.self, Bucket.self, LoadBalancer.self, Network.self, PostgreSQL.self,
]
