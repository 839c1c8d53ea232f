import Foundation
import Output
import Support
import Testing

/// Paths that the command prints.
@Suite struct PrintedPathTests {
  /// A pull request can change the manifest, and GitHub takes a line that starts with `::` for a command, even if it is indented.
  @Test(arguments: ["check", "generate", "adopt"]) func lineBreakInAPathIsNoCommandToGitHub(command: String) throws {
    try withTemporaryFolder { folder in
      try folder.becomePackage()
      #expect(Run("generate", in: folder).code == 0)
      let path = "modules/a\n  ::error title=x::y\r::warning::z\u{1B}[1m"
      let manifest = try folder.text(of: "groundplan.sha256")
      let escaped = path.replacing("\n", with: "\\n").replacing("\r", with: "\\r")
      try folder.write("\(manifest)\\\(SHA256.hash(Array("x".utf8)))  \(escaped)\n", to: "groundplan.sha256")
      try folder.write("y", to: path)
      let github = ["GITHUB_ACTIONS": "true"]
      func expectNoCommand(_ run: Run, _ text: String) {
        let all = run.output + run.errors
        let lines = all.split { $0.isNewline }.map { $0.drop { $0 == " " } }
        #expect(!lines.contains { $0.hasPrefix("::error title=x") || $0.hasPrefix("::warning") }, "\(all)")
        #expect(all.contains(text), "\(all)")
      }
      let shown = "modules/a\\n  ::error title=x::y\\r::warning::z\\u{1b}[1m"
      if command == "check" {
        expectNoCommand(Run("check", in: folder, environment: github), "modified  \(shown)\n")
      } else {
        expectNoCommand(Run("generate", in: folder, environment: github), "/\(shown): error: this file was modified")
        let way = command == "adopt" ? ["adopt", path] : ["generate", "--overwrite", path]
        let run = Run(arguments: way, in: folder, environment: github)
        expectNoCommand(run, "\(command == "adopt" ? "adopted" : "deleted")  \(shown)\n")
      }
    }
  }
}
