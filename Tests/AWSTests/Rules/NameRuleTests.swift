import AWS
import Diagnostics
import Testing

/// The rules about names of records, and about names that are unique in an account.
@Suite struct NameRuleTests {
  private func record(_ name: Text, in zone: Text = "connect.com") -> [Diagnostic] {
    errors { tf in
      let zone = tf.resource(HostedZone.self, "this") { $0.name = zone }
      tf.resource("aws_route53_record", "this") {
        $0.zone_id = zone.attribute("zone_id", as: Text.self)
        $0.name = name
        $0.ttl = 60
        $0.records = ["192.0.2.1"]
      }
    }[.recordOutsideZone]
  }

  @Test(arguments: ["connect.com", "api.connect.com", "*.connect.com", "www", "mail._domainkey", "API.Connect.com"])
  func recordInsideItsZone(_ name: String) {
    #expect(record(Text(name)).isEmpty)
  }

  @Test(arguments: ["api.conect.com", "apiconnect.com", "connect.com.au", "api.other.com"])
  func recordOutsideItsZone(_ name: String) {
    let found = record(Text(name))
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("“\(name)” is not in the zone connect.com") == true)
  }

  @Test func oneNameForTwoResources() {
    let found = errors { tf in
      for name in ["first", "second"] { tf.resource("aws_iam_role", name) { $0.name = "deploy" } }
    }[.nameTwice]
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("aws_iam_role.second") == true)
  }

  @Test func namesInTwoRegions() {
    func names(_ type: String) -> Int {
      errors { tf in
        tf.provider("aws") { $0.region = "us-west-2" }
        tf.provider(.east) { $0.region = "us-east-1" }
        tf.resource(type, "here") { $0.name = "deploy" }
        tf.resource(type, "there") {
          $0.name = "deploy"
          $0.provider(.east)
        }
      }[.nameTwice].count
    }
    #expect(names("aws_ecs_cluster") == 0)
    #expect(names("aws_iam_role") == 1)
  }
}

extension ProviderAlias {
  fileprivate static let east = ProviderAlias("aws", "us_east_1")
}
