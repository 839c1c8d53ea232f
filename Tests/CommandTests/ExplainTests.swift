import Foundation
import Support
import Testing

@testable import GroundplanCommand

/// The lines of Swift that lines of generated files come from.
@Suite struct ExplainTests {
  private let sample = "Tests/CommandTests/Sample.swift"
  /// The line that adds the stack shared.
  private let stack = "/repo/Blueprints/Deployment.swift:7"

  /// The number of the line of Sample.swift that has a text.
  private func line(_ text: String) throws -> Int {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sample.swift")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  /// The explanation of line 4 of modules/network/main.tf.
  private func explanation() throws -> String {
    """
    modules/network/main.tf:4: input = var.zones
      \(sample):\(try line("$0.input = zones"))
      called by shared as module.network: \(sample):\(try line("{ _ = tf.module("))

    """
  }

  private func withPackage(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      try body(folder)
    }
  }

  @Test func lineOfAModuleHasItsArgumentAndItsCallers() throws {
    try withPackage { folder in
      let run = Run("explain", "modules/network/main.tf:4", in: folder)
      let expected = try explanation()
      #expect(run.errors == "")
      #expect(run.output.hasPrefix(expected), "\(run.output)")
      #expect(run.output.contains("\n  called by api as module.network: \(sample):"))
    }
  }

  @Test func pathsStartFromTheCurrentFolderOrFromAnother() throws {
    try withPackage { folder in
      try folder.write("", to: Sample.main)
      let expected = "infra/environments/prod/main.tf:3: terraform {\n"
      let root = folder.appending(path: "infra/environments/prod")
      #expect(Run("explain", "main.tf:3:1", in: root).output.hasPrefix(expected))
      #expect(Run("explain", "../prod/main.tf:3", in: root).output.hasPrefix(expected))
      #expect(Run("explain", "\(root.path)/main.tf:3", in: folder).output.hasPrefix(expected))
      #expect(Run("explain", "--from", "infra", "environments/prod/main.tf:3", in: folder).output.hasPrefix(expected))
      let onlyOne = Run("explain", "network/main.tf:3", in: folder)
      #expect(onlyOne.output.hasPrefix("modules/network/main.tf:3"))
    }
  }

  @Test func unknownFilesAndLinesAreErrors() throws {
    try withPackage { folder in
      let ambiguous = Run("explain", "main.tf:3", in: folder)
      #expect(ambiguous.code == 1)
      #expect(
        ambiguous.errors.hasPrefix("error: 5 generated files have a path that ends with main.tf [ambiguous-path]\n")
      )
      let unknown = Run("explain", "modules/netwrok/main.tf:3", in: folder)
      #expect(
        unknown.errors.hasPrefix("error: modules/netwrok/main.tf is not a generated file [not-a-generated-file]\n")
      )
      #expect(unknown.errors.contains("Did you mean modules/network/main.tf?"))
      let beyond = Run("explain", "modules/network/main.tf:6", in: folder)
      #expect(beyond.errors.hasPrefix("error: modules/network/main.tf has no line 6 [no-such-line]\n"))
      #expect(Run("explain", "main.tf", in: folder).code == 64)
    }
  }

  @Test func reportsOfTerraformAreExplained() throws {
    try withPackage { folder in
      let root = folder.appending(path: "infra/environments/prod")
      try folder.write("# \n\nresource \"terraform_data\" \"a\" { inputs = 1 }\n", to: Sample.main)
      let terraform = try Tool.terraform
      try terraform.run(["init"], in: root)
      let json = try terraform.run(["validate", "-json"], in: root, expecting: [1]).text
      let run = Run("explain", in: root, input: json)
      #expect(
        run.output.hasPrefix(
          """
          error: Unsupported argument
            An argument named "inputs" is not expected here. Did you mean "input"?
            infra/environments/prod/main.tf:3: terraform {
              \(stack)

          """
        )
      )
      let text = try terraform.run(["validate", "-no-color"], in: root, expecting: [1])
      let explained = Run("explain", in: root, input: text.text + text.errors).output
      #expect(explained.contains("on main.tf line 3, in resource"))
      #expect(explained.contains("  infra/environments/prod/main.tf:3: terraform {\n    \(stack)\n"))
    }
  }

  @Test func reportsOfCheckovAreExplained() throws {
    try withPackage { folder in
      let explanation = try explanation().split(separator: "\n").map { "  \($0)\n" }.joined()
      let text = """
        Check: CKV_AWS_150: "Ensure that Load Balancer has deletion protection enabled"
        \tFile: /../modules/network/main.tf:4-5
        \tGuide: https://example.com/a:80/b

        """
      let explained = Run("explain", "--from", "infra", in: folder, input: text).output
      #expect(explained.hasPrefix(text.split(separator: "\n").prefix(2).map { "\($0)\n" }.joined() + explanation))
      #expect(explained.hasSuffix("\n\tGuide: https://example.com/a:80/b\n"))
      let json = #"""
        [{"check_type": "terraform", "results": {"failed_checks": [{
          "check_id": "CKV_AWS_150", "check_name": "Protected", "resource": "module.network.aws_lb.this",
          "file_path": "/modules/network/main.tf", "file_line_range": [4, 5],
          "caller_file_path": "/infra/environments/prod/main.tf", "caller_file_line_range": [3, 9]
        }]}}]
        """#
      let output = Run("explain", in: folder, input: json).output
      #expect(output.hasPrefix("CKV_AWS_150: Protected\n  module.network.aws_lb.this\n\(explanation)"), "\(output)")
      #expect(output.contains("\n  infra/environments/prod/main.tf:3: terraform {\n    \(stack)\n"))
    }
  }

  /// A file has CRLF after a checkout on Windows, and the output of `printf` or `head -c` ends without a line break.
  @Test(arguments: ["\n", "\r\n"], [true, false])
  func lineBreaksOfWindowsAndNoneAtTheEnd(lineBreak: String, isComplete: Bool) throws {
    try withPackage { folder in
      let lines = ["modules/network/main.tf:4", "", "on modules/network/main.tf line 4"]
      let input = lines.joined(separator: lineBreak) + (isComplete ? lineBreak : "")
      let explanation = try explanation().split(separator: "\n").map { "  \($0)\n" }.joined()
      let run = Run("explain", in: folder, input: input)
      #expect(run.code == 0)
      let rest = try #require(run.output.split(separator: "\n\non ", maxSplits: 1).last)
      #expect(run.output.hasPrefix("modules/network/main.tf:4\n\(explanation)"), "\(run.output)")
      #expect(rest.hasPrefix("modules/network/main.tf line 4\n\(explanation)"), "\(run.output)")
      #expect(!run.output.contains("\r"))
    }
  }

  /// A regular expression took 15 s for 10,000 characters. 1,000,000 would have taken days.
  @Test(.timeLimit(.minutes(1)), arguments: ["a", ".a", "a:", "a:1", "1", " line 1", "\u{A0}é", "(a.a:1b"])
  func longWordsTakeLinearTime(part: String) throws {
    let word = String(repeating: part, count: 1_000_000 / part.utf8.count)
    try withPackage { folder in
      let run = Run("explain", in: folder, input: "\(word) modules/network/main.tf:4\n")
      #expect(
        run.output.hasPrefix("\(word) modules/network/main.tf:4\n  modules/network/main.tf:4: input = var.zones\n")
      )
    }
  }

  /// A path that is not generated, as an argument and in a report.
  @Test(.timeLimit(.minutes(1))) func longPathsTakeLinearTime() throws {
    let path = String(repeating: "a/", count: 100_000) + "main.tf"
    try withPackage { folder in
      #expect(
        Run("explain", "\(path):4", in: folder).errors.contains(" is not a generated file [not-a-generated-file]\n")
      )
      #expect(Run("explain", in: folder, input: "\(path):4").output == "\(path):4\n")
    }
  }

  @Test(arguments: [
    ("a.tf:3", ["a.tf:3"]), ("(a.tf:3)", ["a.tf:3"]), ("File: /m/a.tf:136-198", ["/m/a.tf:136"]),
    ("  on a.tf line 3, in resource", ["a.tf:3"]), ("\"a b.tf:3\"", ["b.tf:3"]), ("a.tf:3b.tf:4", ["3b.tf:4"]),
    ("a.tf:3:7: b.tf:4", ["a.tf:3", "b.tf:4"]), ("a.b.tf:3", ["a.b.tf:3"]), ("é/ü.tf:3", ["é/ü.tf:3"]),
    ("a.tf:x", []), ("a.tf line x", []), ("a.tf  line 3", []), (".tf:3", []), ("a.:3", []), ("a.7z:3", []),
    ("a:3", []), ("https://example.com/a:80/b", []), ("a.tf:99999999999999999999", []), ("a.tf:3_", []), ("", []),
    (":3", []), (" line 3", []), ("a.tf:", []), ("a.tf line ", []),
  ])
  func linesAreFoundInText(text: String, expected: [String]) {
    #expect(FileLine.all(in: text).map(\.description) == expected)
  }
}
