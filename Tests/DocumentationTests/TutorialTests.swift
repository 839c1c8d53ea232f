import Files
import Foundation
import Terraform
import Testing

@testable import Tutorial

/// The last Swift of the tutorial, which is compiled through symbolic links, generates the HCL that the tutorial shows.
@Suite struct TutorialTests {
  @Test(arguments: ["dev", "prod"])
  func generatedHCL(environment: String) throws {
    let path = "infrastructure/terraform/environments/\(environment)/main.tf"
    let file = try #require(try deployment.files()[path])
    let shown = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/AWS/AWS.docc/Resources/\(environment)-main.tf").standardized
    #expect(try String(contentsOf: shown, encoding: .utf8) == file.text)
  }
}
