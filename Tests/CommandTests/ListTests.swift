import Foundation
import Support
import Testing

@Suite struct ListTests {
  private let anywhere = FileManager.default.temporaryDirectory

  @Test func columnsAreAligned() {
    let run = Run("list", in: anywhere)
    #expect(run.code == 0)
    #expect(
      run.output == """
        STACK   ENVIRONMENT  STATE                                                      FOLDER
        shared  prod         s3 bucket="states-prod" key="shared/terraform.tfstate"     infra/environments/prod
        api     prod         s3 bucket="states-prod" key="api/terraform.tfstate"        api/environments/prod
        shared  prod-eu      s3 bucket="states-prod-eu" key="shared/terraform.tfstate"  infra/environments/prod-eu
        api     prod-eu      s3 bucket="states-prod-eu" key="api/terraform.tfstate"     api/environments/prod-eu

        MODULE   USED BY      FOLDER
        network  shared, api  modules/network

        WAIVED RULE              ENVIRONMENTS  FOR  REASON
        networks have two zones  prod-eu            It has one.

        """
    )
  }

  @Test func jsonHasTheSame() throws {
    let run = Run("list", "--json", in: anywhere)
    #expect(run.code == 0)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report.keys.sorted() == ["modules", "roots", "version", "waivers"])
    let roots = try #require(report["roots"] as? [[String: Any]])
    #expect(roots.map { $0["needs"] as? [String] } == [[], ["shared"], [], ["shared"]])
    #expect(
      roots.map { $0.compactMapValues { $0 as? String } }
        == ["prod", "prod-eu"].flatMap { environment in
          [("shared", "infra"), ("api", "api")].map { stack, folder in
            [
              "stack": stack,
              "environment": environment,
              "folder": "\(folder)/environments/\(environment)",
              "state": "s3 bucket=\"states-\(environment)\" key=\"\(stack)/terraform.tfstate\"",
            ]
          }
        }
    )
    let waivers = try #require(report["waivers"] as? [[String: Any]])
    #expect(waivers.map { $0.keys.sorted() } == [["checks", "environments", "reason", "rule"]])
    #expect(waivers[0]["checks"] as? [String] == ["CKV_AWS_1"])
  }
}
