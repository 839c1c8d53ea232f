@testable import AWS
import Foundation
import Terraform
import Testing

/// The page of an error shows a blueprint that causes it, the message, and a blueprint that is right. Its name is the error's id.
///
/// `GROUNDPLAN_WRITE_ERRORS=1 swift test --filter ErrorTests` writes the pages.
@Suite struct ErrorTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/errors")
    .standardized
  private static let writes = ProcessInfo.processInfo.environment["GROUNDPLAN_WRITE_ERRORS"] != nil
  private static let cases = ErrorGroup.all.flatMap(\.cases)
  private static let messages = Result { try cases.map { try ErrorPage($0).message } }

  @Test(arguments: cases) func page(_ errorCase: ErrorCase) throws {
    let page = try ErrorPage(errorCase)
    #expect(!page.message.isEmpty, "the blueprint that should be wrong is right")
    #expect(ErrorPage.diagnostics(of: errorCase.right()).all.isEmpty)
    #expect(ErrorPage.diagnostics(of: errorCase.wrong()).all.contains { $0.id?.rawValue == errorCase.slug })
    try Self.compare("\(errorCase.slug).md", page.text)
  }

  @Test func index() throws {
    try Self.compare("README.md", ErrorPage.index)
  }

  @Test func everyPageHasOneCase() {
    let names = Self.cases.map(\.slug)
    #expect(Set(names).count == names.count)
  }

  @Test func everyRuleOfAWSHasAPage() throws {
    let messages = try Self.messages.get()
    let families = [
      " has a format that AWS accepts", " is unique in its account", ".cidr_block is a range from /16 to /28",
    ]
    for rule in Rule.aws {
      let family = families.first { rule.name.hasSuffix($0) }
      let name = family.map { "\($0)”" } ?? "“\(rule.name)”"
      #expect(messages.contains { $0.contains(name) }, "no page of docs/errors shows the rule “\(rule.name)”")
    }
  }

  /// Writes a page, or compares it with what is there.
  private static func compare(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    if writes {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let page = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      page == text,
      "docs/errors/\(name) is out of date: GROUNDPLAN_WRITE_ERRORS=1 swift test --filter ErrorTests"
    )
  }
}
