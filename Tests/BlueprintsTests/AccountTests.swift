import AWS
import Files
import Testing

@testable import Blueprints

/// Providers refuse the credentials of another account.
@Suite struct AccountTests {
  @Test func everyProviderAllowsOnlyTheAccountOfItsEnvironment() throws {
    var environments = Environment.all
    for index in environments.indices { environments[index].account = "11112222333\(index)" }
    let files = try Deployment.connect2(in: environments).files().files.filter { $0.path.hasSuffix("/main.tf") }
    for (index, environment) in environments.enumerated() {
      let roots = files.filter { $0.path.contains("/\(environment.name)/") }
      #expect(roots.count == 4)
      for root in roots {
        let lines = root.text.split(separator: "\n")
        let guards = lines.filter { $0.hasPrefix("  allowed_account_ids ") }
        #expect(guards.count == lines.count { $0 == "provider \"aws\" {" }, "\(root.path)")
        #expect(guards.allSatisfy { $0.hasSuffix("= [\"11112222333\(index)\"]") }, "\(root.path)")
      }
    }
  }
}
